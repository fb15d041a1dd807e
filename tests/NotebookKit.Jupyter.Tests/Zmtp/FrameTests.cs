using NotebookKit.Jupyter.Zmtp;

namespace NotebookKit.Jupyter.Tests.Zmtp;

public sealed class FrameTests
{
    private static readonly ZmtpLimits Limits = Loopback.ShortLimits;

    [Theory]
    [InlineData(0)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(65_535)]
    [InlineData(65_536)]
    [InlineData(1 << 20)]
    public async Task Write_BodyOfAnyLength_IsTheBytesOfTheSpecification(int length)
    {
        var body = new byte[length];
        new Random(length).NextBytes(body);
        using var stream = new MemoryStream();
        var writer = new FrameWriter(stream, _ => { });

        await writer.WriteAsync(new Frame(IsCommand: false, HasMore: true, [7]), CancellationToken.None);
        await writer.WriteAsync(new Frame(IsCommand: false, HasMore: false, body), CancellationToken.None);
        await writer.FlushAsync(CancellationToken.None);

        Assert.Equal(Wire.Message([7], body), stream.ToArray());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(65_536)]
    [InlineData((1 << 20) - 1)]
    public async Task Read_BodyOfAnyLength_IsWhatWasSent(int length)
    {
        var body = new byte[length];
        new Random(length).NextBytes(body);

        Assert.Equal([[7], body], await ReadMessageAsync(Wire.Message([7], body)));
    }

    public static TheoryData<byte[], string> Malformed => new()
    {
        { [0x08, 0], "a frame has the unknown flags 0x08" },
        { [0xFF, 0], "a frame has the unknown flags 0xFF" },
        { [0x05, 0], "a command is cut into frames" },
        { [1, 1, 7, 4, 1, 0], "a command stands within a message" },
        { Wire.LongHeader(0, (1 << 20) + 1), "a message is longer than the 1048576 bytes allowed" },
        { Wire.LongHeader(0, 1UL << 62), "a message is longer than the 1048576 bytes allowed" },
        { Wire.LongHeader(0, ulong.MaxValue), "a message is longer than the 1048576 bytes allowed" },
        {
            [.. Wire.Frame(1, new byte[700_000]), .. Wire.Frame(0, new byte[400_000])],
            "a message is longer than the 1048576 bytes allowed"
        },
        { Wire.Message([.. Enumerable.Repeat(new byte[1], 17)]), "a message has more than 16 frames" },
        { Wire.LongHeader(4, 4097), "a command is longer than the 4096 bytes allowed" },
    };

    [Theory]
    [MemberData(nameof(Malformed))]
    public async Task Read_Malformed_SaysWhatIsWrong(byte[] bytes, string reason) =>
        Assert.Equal(reason, (await Assert.ThrowsAsync<ZmtpException>(() => ReadMessageAsync(bytes))).Message);

    [Fact]
    public void Read_HugeLengthWithoutABody_TakesLittleMemory()
    {
        var bytes = Wire.LongHeader(0, 200 << 20);
        var before = GC.GetAllocatedBytesForCurrentThread();

        // Nothing is awaited: the bytes are there or will never come.
        var reading = ReadMessageAsync(bytes, new ZmtpLimits());

        Assert.IsType<EndOfStreamException>(reading.Exception!.InnerException);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 4 << 20);
    }

    [Fact]
    public async Task Read_MutatedStreams_AreMessagesOrRefused()
    {
        var random = new Random(20260101);
        byte[] valid =
            [.. Wire.Message([1, 2, 3], new byte[300], []), .. Wire.Command("PING", [0, 0, 1]), .. Wire.Message([9])];
        for (var round = 0; round < 20_000; round++)
        {
            var bytes = (byte[])valid.Clone();
            for (var change = 0; change <= round % 4; change++)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }
            var reader =
                new FrameReader(new ByteReader(new MemoryStream(bytes, 0, random.Next(bytes.Length + 1))), Limits);
            try
            {
                while (true)
                {
                    var frame = await reader.ReadFrameAsync(Limits.MaximumMessage, CancellationToken.None);
                    if (frame.IsCommand) Command.Read(frame.Body);
                    else await reader.ReadMessageAsync(frame, CancellationToken.None);
                }
            }
            catch (Exception exception) when (exception is ZmtpException or EndOfStreamException)
            {
                // A clear refusal is an answer, as is the end.
            }
        }
    }

    private static async Task<IReadOnlyList<byte[]>> ReadMessageAsync(byte[] bytes, ZmtpLimits? limits = null)
    {
        limits ??= Limits;
        var reader = new FrameReader(new ByteReader(new MemoryStream(bytes)), limits);
        return await reader.ReadMessageAsync(
            await reader.ReadFrameAsync(limits.MaximumMessage, CancellationToken.None), CancellationToken.None);
    }
}
