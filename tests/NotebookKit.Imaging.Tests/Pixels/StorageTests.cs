using System.Numerics;
using System.Runtime.InteropServices;
using FellowOakDicom;
using NotebookKit.TestImages;
using NotebookKit.TestSupport;
using static NotebookKit.TestImages.SyntheticImage;

namespace NotebookKit.Tests.Pixels;

public sealed class StorageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void RawPixelArray_WithFewerBitsStoredThanAllocated_IsNotMasked()
    {
        Check<ushort>(
            Describe(2, 3, 16).With(Number(DicomTag.BitsStored, 12), Number(DicomTag.HighBit, 11)).WithPixels(12));
        Check<short>(
            Describe(2, 3, 16, signed: true).With(Number(DicomTag.BitsStored, 12), Number(DicomTag.HighBit, 13))
                .WithPixels(12));
    }

    [Fact]
    public void PixelArray_OfEverySizeAndSign_HoldsPydicomsNumbers()
    {
        Check<byte>(Describe(3, 5, 8).WithPixels(16));
        Check<sbyte>(Describe(3, 5, 8, signed: true).WithPixels(16));
        Check<uint>(Describe(3, 5, 32).WithPixels(60));
        Check<int>(Describe(3, 5, 32, signed: true).WithPixels(60));
        Check<ulong>(Describe(3, 5, 64).WithPixels(120));
        Check<long>(Describe(3, 5, 64, signed: true).WithPixels(120));
    }

    [Fact]
    public void PixelArray_OfFloatingPixels_HoldsPydicomsNumbers()
    {
        Check<float>(
            Describe(2, 2, 32).With(new DicomOtherFloat(DicomTag.FloatPixelData, 1.5f, -2.25f, float.NaN, 3e30f)));
        Check<double>(
            Describe(2, 2, 64).With(
                new DicomOtherDouble(DicomTag.DoubleFloatPixelData, 0.1, -2.25, double.PositiveInfinity, 3e300)));
    }

    [Fact]
    public void PixelArray_OfColorPlanesInFrames_HoldsPydicomsNumbers()
    {
        var frames = new DicomIntegerString(DicomTag.NumberOfFrames, 2);
        Check<byte>(Describe(2, 3, 8, samples: 3).With(frames).WithPixels(36));
        Check<byte>(Describe(2, 3, 8, samples: 3).With(frames, Number(DicomTag.PlanarConfiguration, 1)).WithPixels(36));
        Check<ushort>(Describe(2, 3, 16, samples: 3).With(Number(DicomTag.PlanarConfiguration, 1)).WithPixels(36));
    }

    [Fact]
    public void PixelArray_OfSingleBitsInFrames_HoldsPydicomsNumbers() =>
        Check<byte>(Describe(3, 3, 1).With(new DicomIntegerString(DicomTag.NumberOfFrames, 3)).WithPixels(4));

    [Theory]
    [InlineData(2, 3)]
    [InlineData(30, 31)]
    public void PixelArray_OfAWiderType_HoldsTheSameNumbers(int rows, int columns)
    {
        var signed = Describe((ushort)rows, (ushort)columns, 16, signed: true).WithPixels(rows * columns * 2);
        var stored = signed.PixelArray<short>().ToArray();
        Assert.Equal(stored.Select(value => (int)value), signed.PixelArray<int>().ToArray());
        Assert.Equal(stored.Select(value => (float)value), signed.PixelArray<float>().ToArray());
        Assert.Equal(stored.Select(value => (double)value), signed.PixelArray().ToArray());

        var unsigned = Describe((ushort)rows, (ushort)columns, 16).WithPixels(rows * columns * 2);
        Assert.Equal(
            unsigned.PixelArray<ushort>().ToArray().Select(value => (double)value), unsigned.PixelArray().ToArray());
    }

    [Fact]
    public void PixelArray_OfATypeThatIsTooNarrow_NamesTheRightOne()
    {
        var data = Describe(2, 3, 16, signed: true).WithPixels(12);
        Assert.Contains(
            "PixelArray<short>()", Assert.Throws<InvalidOperationException>(() => data.PixelArray<ushort>()).Message);
        Assert.Throws<InvalidOperationException>(() => data.PixelArray<byte>());
        Assert.Throws<InvalidOperationException>(() => Describe(2, 3, 32).WithPixels(24).PixelArray<float>());
    }

    [Fact]
    public void RescaledPixelArray_IsTheLecturesFormulaToTheLastBit()
    {
        DicomDataset[] datasets =
        [
            Describe(30, 31, 16, signed: true).WithPixels(1860), Describe(30, 31, 16).WithPixels(1860),
            Describe(30, 31, 8).WithPixels(930),
        ];
        foreach (var data in datasets)
        {
            data.With(
                new DicomDecimalString(DicomTag.RescaleSlope, "0.0173"),
                new DicomDecimalString(DicomTag.RescaleIntercept, "-1024.3"));
            Assert.Equal(
                data.PixelArray().ToArray().Select(value => value * 0.0173 + -1024.3),
                data.RescaledPixelArray().ToArray());
        }
    }

    public void Dispose() => _folder.Dispose();

    private static DicomUnsignedShort Number(DicomTag tag, ushort value) => new(tag, value);

    private void Check<T>(DicomDataset data)
        where T : unmanaged, INumber<T>
    {
        var (file, judged) = (_folder.File("image.dcm"), _folder.File("image.npy"));
        new DicomFile(data).Save(file);
        Assert.StartsWith("ok", Judge.RunPython("pixel_array.py", file, judged));
        var (type, shape, elements) = Npy.Load(judged);
        var tensor = DicomFile.Open(file).Dataset.PixelArray<T>(raw: true);
        Assert.Equal(typeof(T), type);
        Assert.Equal(shape, tensor.Lengths.ToArray().Select(length => (int)length));
        Assert.Equal(
            Convert.ToHexString(elements), Convert.ToHexString(MemoryMarshal.AsBytes(tensor.ToArray().AsSpan())));
    }
}
