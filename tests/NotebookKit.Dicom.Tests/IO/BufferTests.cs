using FellowOakDicom.IO;
using FellowOakDicom.IO.Buffer;
using NotebookKit.TestSupport;

namespace NotebookKit.Dicom.Tests.IO;

public sealed class BufferTests : IDisposable
{
    private static readonly byte[] Bytes = [1, 2, 3, 4, 5, 6];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void EveryBuffer_DataRangeAndStream_Agree()
    {
        File.WriteAllBytes(_folder.File("file"), [9, 9, .. Bytes, 9]);
        IByteBuffer[] buffers =
        [
            new MemoryByteBuffer(Bytes),
            new LazyByteBuffer(() => Bytes),
            new RangeByteBuffer(new MemoryByteBuffer([0, .. Bytes, 0]), 1, Bytes.Length),
            new CompositeByteBuffer(
                new MemoryByteBuffer([1]), EmptyBuffer.Value, new MemoryByteBuffer([2, 3, 4]),
                new MemoryByteBuffer([5, 6])),
            new FileByteBuffer(new FileReference(_folder.File("file")), 2, Bytes.Length),
            new StreamByteBuffer(new MemoryStream([9, .. Bytes, 9]), 1, Bytes.Length),
            new SwapByteBuffer(new MemoryByteBuffer([2, 1, 4, 3, 6, 5]), 2),
            EndianByteBuffer.Create(new MemoryByteBuffer([2, 1, 4, 3, 6, 5]), Endian.Big, 2),
        ];

        Assert.All(buffers, buffer =>
        {
            Assert.Equal(Bytes.Length, buffer.Size);
            Assert.Equal(Bytes, buffer.Data);
            Assert.Equal([3, 4], Range(buffer, 2, 2));
            Assert.Equal(Bytes, Written(buffer));
        });
    }

    [Fact]
    public void EvenLengthBuffer_OddLength_EndsWithAZero()
    {
        var buffer = EvenLengthBuffer.Create(new MemoryByteBuffer([1, 2, 3]));

        Assert.Equal([1, 2, 3, 0], buffer.Data);
        Assert.Equal([1, 2, 3, 0], Written(buffer));
    }

    [Fact]
    public void GetByteRange_OutputTooShort_Throws() =>
        Assert.Throws<ArgumentException>(() => new MemoryByteBuffer(Bytes).GetByteRange(0, 4, new byte[3]));

    [Fact]
    public void StreamByteBuffer_StreamIsClosed_SaysSo()
    {
        var stream = new MemoryStream(Bytes);
        var buffer = new StreamByteBuffer(stream, 0, 4);
        stream.Dispose();

        Assert.Throws<DicomIoException>(() => buffer.Data);
    }

    [Fact]
    public void ToArray_IncompleteLastNumber_IsLeftOut()
    {
        Assert.Equal([0x0201, 0x0403], ByteConverter.ToArray<ushort>(new MemoryByteBuffer([1, 2, 3, 4, 5])));
        Assert.Equal(0x0403, ByteConverter.Get<ushort>(new MemoryByteBuffer([1, 2, 3, 4, 5]), 1));
    }

    private static byte[] Range(IByteBuffer buffer, long offset, int count)
    {
        var output = new byte[count];
        buffer.GetByteRange(offset, count, output);
        return output;
    }

    private static byte[] Written(IByteBuffer buffer)
    {
        using var stream = new MemoryStream();
        buffer.CopyToStream(stream);
        return stream.ToArray();
    }
}
