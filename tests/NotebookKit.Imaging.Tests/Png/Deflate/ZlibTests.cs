using System.IO.Compression;
using NotebookKit.Png.Deflate;

namespace NotebookKit.Tests.Png.Deflate;

/// <summary>.NET's own zlib judges: what it inflates is what was compressed.</summary>
public sealed class ZlibTests
{
    public static TheoryData<string> Contents => [.. Samples.Keys];

    private static Dictionary<string, byte[]> Samples => new()
    {
        ["nothing"] = [],
        ["one byte"] = [7],
        ["one value over several blocks"] = new byte[300_000],
        ["every byte once"] = [.. Enumerable.Range(0, 256).Select(i => (byte)i)],
        ["noise over several blocks"] = Noise(400_001, 256),
        ["few values, many short runs"] = Noise(200_000, 3),
        ["runs of every length up to 600"] =
            [.. Enumerable.Range(0, 601).SelectMany(n => Enumerable.Repeat((byte)n, n))],
        ["so skewed that codes must be shortened"] = Skewed(),
    };

    [Theory, MemberData(nameof(Contents))]
    public void Compress_ThenInflatedByDotNet_IsTheSameBytes(string name)
    {
        var bytes = Samples[name];

        var compressed = Compress(bytes);

        using var inflater = new ZLibStream(new MemoryStream(compressed), CompressionMode.Decompress);
        using var inflated = new MemoryStream();
        inflater.CopyTo(inflated);
        Assert.Equal(bytes, inflated.ToArray());
    }

    [Fact]
    public void Compress_OneValue_TakesNextToNothing() =>
        Assert.InRange(Compress(new byte[1 << 17]).Length, 1, 300);

    private static byte[] Compress(byte[] bytes)
    {
        var buffer = new byte[Zlib.Limit(bytes.Length)];
        return buffer[..Zlib.Compress(bytes, buffer)];
    }

    private static byte[] Noise(int length, int values)
    {
        var random = new Random(20101112);
        return [.. Enumerable.Range(0, length).Select(_ => (byte)random.Next(values))];
    }

    /// <summary>
    /// Counts that grow as Fibonacci's numbers make the deepest Huffman tree there is. No byte repeats the one before
    /// it.
    /// </summary>
    private static byte[] Skewed()
    {
        var bytes = new List<byte>();
        var (count, next) = (1, 1);
        for (var value = 1; bytes.Count < 100_000; value++)
        {
            for (var i = 0; i < count; i++) bytes.AddRange([(byte)value, 0]);
            (count, next) = (next, count + next);
        }
        return [.. bytes];
    }
}
