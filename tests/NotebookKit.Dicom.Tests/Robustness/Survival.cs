#if EMBEDDED
using FellowOakDicom;
using FellowOakDicom.Imaging;
using FellowOakDicom.Imaging.Codec;
using NotebookKit.Dicom.Tests.Conformance;

namespace NotebookKit.Dicom.Tests.Robustness;

/// <summary>What must hold for any bytes.</summary>
internal static class Survival
{
    /// <summary>
    /// Opens the bytes, visits every value and frame, and saves. Fails on an exception that is no
    /// <see cref="DicomException"/>, and if more memory was taken than the bytes justify.
    /// </summary>
    public static void Exercise(byte[] bytes, string what)
    {
        _ = DicomDictionary.EnsureDefaultDictionariesLoaded(); // which the first file would pay for
        try
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var file = Open(bytes);
            var taken = GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.True(taken <= MemoryFor(bytes.Length), $"{what}: {taken} bytes for a file of {bytes.Length}");
            if (file is not null) Use(file);
        }
        catch (Exception exception) when (exception is not Xunit.Sdk.XunitException)
        {
            throw new InvalidOperationException($"{what}: {exception.GetType().Name}: {exception.Message}", exception);
        }
    }

    /// <summary>An element of 8 bytes may take about a hundred; a deflated file may grow.</summary>
    private static long MemoryFor(int size) => 2 * 1024 * 1024 + 128L * size;

    private static DicomFile? Open(byte[] bytes)
    {
        try { return DicomFile.Open(new MemoryStream(bytes)); }
        catch (DicomException) { return null; }
    }

    private static void Use(DicomFile file)
    {
        Allow(() => ElementReader.List(file));
        Allow(() => Decode(file.Dataset));
        Allow(() => file.Save(new MemoryStream()));
    }

    private static void Decode(DicomDataset dataset)
    {
        if (!dataset.Contains(DicomTag.PixelData)) return;
        var pixels = DicomPixelData.Create(dataset.InternalTransferSyntax.IsEncapsulated
            ? dataset.Clone(DicomTransferSyntax.ExplicitVRLittleEndian)
            : dataset);
        for (var i = 0; i < Math.Min(pixels.NumberOfFrames, 3); i++) _ = pixels.GetFrame(i).Data;
    }

    private static void Allow(Action action)
    {
        try { action(); }
        catch (DicomException) { } // A clear error is an answer.
    }
}
#endif
