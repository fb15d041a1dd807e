using FellowOakDicom;
using NotebookKit.Rendering;
using NotebookKit.TestSupport;

namespace NotebookKit.Tests.Rendering;

/// <summary>Compares the pictures of images with those of pydicom's functions and NumPy.</summary>
internal static class RenderedImage
{
    /// <summary>Saves a dataset, and shows its frames by the kit and by the judge.</summary>
    /// <param name="data">The dataset.</param>
    /// <param name="tolerance">How far apart two samples may be.</param>
    public static void IsTheJudges(DicomDataset data, int tolerance = 0)
    {
        using var folder = new TemporaryFolder();
        var (file, target) = (folder.File("image.dcm"), folder.File("image.npy"));
        new DicomFile(data).Save(file);
        IsTheJudges(file, target, tolerance);
    }

    /// <summary>Shows a file's frames by the kit and by the judge.</summary>
    public static void IsTheJudges(string file, string target, int tolerance = 0)
    {
        Assert.True(Judge.AskPython<bool>("rendered.py", new[] { new { File = file, Target = target } }));
        var expected = Npy.Load(target);
        Assert.Equal(typeof(byte), expected.Type);
        var actual = Bytes(file);
        Assert.Equal(expected.Elements.Length, actual.Length);
        Assert.All(expected.Elements.Zip(actual), pair => Assert.InRange(
            pair.Second, pair.First - tolerance, pair.First + tolerance));
    }

    private static byte[] Bytes(string file)
    {
        var data = DicomFile.Open(file).Dataset;
        if (FrameRenderer.Of(data) is ColorRenderer color)
        {
            return [.. Enumerable.Range(0, color.FrameCount).SelectMany(frame => color.RenderRgb8(frame))];
        }
        var gray = new GrayscaleRenderer(data);
        return [.. Enumerable.Range(0, gray.FrameCount).SelectMany(frame => gray.RenderGray8(frame))];
    }
}
