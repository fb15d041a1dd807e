using System.Numerics.Tensors;
using NotebookKit.TestSupport;

namespace NotebookKit.Tests.Arrays;

public sealed class NumPyPrintTests
{
    [Fact]
    public void ToNumPyString_OfManyArrays_IsWhatNumPyPrints()
    {
        using var folder = new TemporaryFolder();
        var cases = new List<(string File, string Text)>();

        void Add<T>(T[] elements, params nint[] shape)
            where T : unmanaged
        {
            var tensor = Tensor.Create(elements, shape);
            var file = folder.File($"{cases.Count}.npy");
            Npy.Save(file, tensor);
            cases.Add((file, tensor.ToNumPyString()));
        }

        var random = new Random(2010);
        double[] Doubles(int count, double scale) =>
            [.. Enumerable.Range(0, count).Select(_ => (random.NextDouble() - 0.5) * scale)];

        // Whole numbers: alignment, signs, line breaks, summaries at and beyond 1000 elements.
        Add<short>([.. Enumerable.Range(0, 4).Select(i => (short)(i * -700))], 2, 2);
        Add(Enumerable.Range(-5, 100).ToArray(), 100);
        Add(Enumerable.Range(0, 1000).ToArray(), 1000);
        Add(Enumerable.Range(0, 1001).ToArray(), 1001);
        Add<short>([.. Enumerable.Repeat((short)-2048, 512 * 512)], 512, 512);
        Add<byte>([.. Enumerable.Range(0, 3 * 20 * 30).Select(i => (byte)i)], 3, 20, 30);
        Add<ushort>([.. Enumerable.Range(0, 8 * 7 * 6 * 5).Select(i => (ushort)(i * 37))], 8, 7, 6, 5);
        Add<ulong>([ulong.MaxValue, 0], 2);
        Add<long>([long.MinValue, 7], 1, 2);
        Add<uint>([.. Enumerable.Range(0, 2000).Select(i => (uint)i)], 2, 1000);
        Add<int>([42], 1);
        Add(Array.Empty<int>(), 0);

        // Floating numbers: fixed and scientific, rounding at 8 digits, ties, zeros, what is not finite.
        Add<double>([1.0, 2.0, 3.0], 3);
        Add<double>([0.468, 0.468], 2);
        Add<double>([-120.0, -119.7661, -462.6741], 3);
        Add(Doubles(6, 1), 2, 3);
        Add(Doubles(512 * 512, 4000), 512, 512);
        Add<double>([1e8, 1], 2);
        Add<double>([12345678.5, 99999.25], 2);
        Add<double>([1e-5, 1], 2);
        Add<double>([1000.5, 1], 2);
        Add<double>([1001.0, 1], 2);
        Add<double>([0.001953125, 0.005859375], 2);
        Add<double>([1234567885.0, 1234567895.0], 2);
        Add<double>([9.999999999, 0.5], 2);
        Add<double>([9999999999.5, 1], 2);
        Add<double>([double.NaN, 1.5, double.NegativeInfinity], 3);
        Add<double>([double.NaN, double.PositiveInfinity], 2);
        Add<double>([double.NaN, 1e20, double.NegativeInfinity], 3);
        Add<double>([0.0, -0.0], 2);
        Add<double>([1e-300, 1e300, 5e-324], 3);
        Add<float>([0.1f, 0.2f, 1f / 3], 3);
        Add<float>([16777216f, 0.1f], 2);
        Add(Doubles(1200, 1e-3), 30, 40);

        var judged = Judge.AskPython<string[]>("numpy_print.py", cases.Select(pair => pair.File));
        Assert.Equal(judged, cases.Select(pair => pair.Text));
    }

    [Fact]
    public void ToNumPyString_OfARowOfASlice_PrintsThatRow()
    {
        var image = Tensor.Create(Enumerable.Range(0, 12).ToArray(), [3, 4]);
        Assert.Equal(
            "[[5 6]\n [9 10]]".Replace("[5 6]", "[ 5  6]").Replace("[9 10]", "[ 9 10]"),
            image[1..3, 1..3].ToNumPyString());
    }
}
