using System.Numerics.Tensors;
using NotebookKit.TestSupport;

namespace NotebookKit.Tests.Png;

public sealed class ImWriteTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void ImWrite_OfEveryTypeAndShape_HoldsOpenCVsPixels()
    {
        var cases = new List<string>();

        void Add<T>(T[] elements, params nint[] shape)
            where T : unmanaged
        {
            var tensor = Tensor.Create(elements, shape);
            Npy.Save(_folder.File($"{cases.Count}.npy"), tensor);
            ImageWriter.ImWrite(_folder.File($"{cases.Count}.png"), tensor);
            cases.Add($"{cases.Count}");
        }

        Add<double>([0, 0.5, 1.5, 2.5, 254.49, 254.5, 255.5, 300, -1, -0.5, 65535, 1e9, 3e9, -3e9, 1e300, double.NaN,
            double.PositiveInfinity, double.NegativeInfinity], 3, 6);
        Add<double>([.. Enumerable.Range(0, 64 * 48).Select(i => i / 8.0 - 60)], 64, 48);
        Add<float>([0, 0.5f, 1.5f, 254.5f, 1e20f, float.NaN, -7, 70000], 2, 4);
        Add<byte>([.. Enumerable.Range(0, 256).Select(i => (byte)i)], 16, 16);
        Add<ushort>([.. Enumerable.Range(0, 65536).Select(i => (ushort)i)], 256, 256);
        Add<short>([-32768, -1, 0, 1, 255, 256, 32767, 9], 4, 2);
        Add<sbyte>([-128, -1, 0, 127], 2, 2);
        Add<int>([int.MinValue, -1, 0, 255, 256, int.MaxValue], 2, 3);
        Add<long>([-1, 300, 1L << 32, (1L << 32) + 7, long.MinValue, 200], 2, 3);
        Add<ulong>([5, ulong.MaxValue], 1, 2);
        Add<byte>([.. Enumerable.Range(0, 5 * 7 * 3).Select(i => (byte)(i * 31))], 5, 7, 3);
        Add<double>([.. Enumerable.Range(0, 5 * 7 * 3).Select(i => i * 3.7)], 5, 7, 3);
        Add<byte>([1, 2, 3, 4], 2, 2, 1);
        Add<byte>([9], 1, 1);
        Add<ushort>([0x1234], 1, 1);

        Judge.AskPython<int[]>(
            "cv2_imwrite.py",
            cases.Select(name => new[] { _folder.File(name + ".npy"), _folder.File(name + " cv2.png") }));
        Assert.All(cases, name => Assert.Equal(Pixels($"{name} cv2.png"), Pixels($"{name}.png")));
    }

    [Fact]
    public void ImWrite_OfATypeThatOpenCVRefuses_SaysWhichAndMakesNoFile()
    {
        var tensor = Tensor.Create<uint>([1, 2], [1, 2]);
        Npy.Save(_folder.File("uint.npy"), tensor);
        Assert.Equal(
            [0],
            Judge.AskPython<int[]>(
                "cv2_imwrite.py", new[] { new[] { _folder.File("uint.npy"), _folder.File("cv2.png") } }));

        var failure = Assert.Throws<NotSupportedException>(() => ImageWriter.ImWrite(_folder.File("uint.png"), tensor));
        Assert.Contains("uint", failure.Message);
        Assert.False(File.Exists(_folder.File("uint.png")));
    }

    [Theory]
    [InlineData("a.jpg")]
    [InlineData("a")]
    public void ImWrite_WithAnotherExtension_IsRefused(string name) =>
        Assert.Contains(
            ".png",
            Assert.Throws<ArgumentException>(
                () => ImageWriter.ImWrite(_folder.File(name), Tensor.Create([1.0], [1, 1]))).Message);

    [Fact]
    public void ImWrite_OfAShapeThatIsNoPicture_NamesTheShape() =>
        Assert.Contains("[2, 2, 2]", Assert.Throws<ArgumentException>(
            () => ImageWriter.ImWrite(_folder.File("a.png"), Tensor.Create(new byte[8], [2, 2, 2]))).Message);

    [Fact]
    public void ImWrite_IntoAFolderThatIsNotThere_SaysSo() =>
        Assert.Contains("folder does not exist", Assert.ThrowsAny<IOException>(
            () => ImageWriter.ImWrite(
                _folder.File(Path.Combine("none", "a.png")), Tensor.Create([1.0], [1, 1]))).Message);

    public void Dispose() => _folder.Dispose();

    private string Pixels(string png)
    {
        var target = _folder.File(png + ".npy");
        Assert.Equal([true], Judge.AskPython<bool[]>("png_pixels.py", new[] { new[] { _folder.File(png), target } }));
        var (type, shape, elements) = Npy.Load(target);
        return $"{type.Name} {string.Join("x", shape)} {Convert.ToHexString(elements)}";
    }
}
