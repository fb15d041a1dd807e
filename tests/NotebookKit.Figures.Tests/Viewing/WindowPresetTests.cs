using System.Numerics.Tensors;
using FellowOakDicom;
using NotebookKit.TestImages;
using NotebookKit.Viewing;
using static NotebookKit.Notebook;

namespace NotebookKit.Tests.Viewing;

public sealed class WindowPresetTests
{
    [Fact]
    public void Presets_OfHounsfieldUnits_AreThoseUsualInCt() => Assert.Equal(
        [(40, 80), (-600, 1500), (50, 350), (50, 400), (30, 150), (400, 1800), (0, 2000)],
        Windows(Viewer(Tensor.Create<short>([-1000, 0, 500, 1000], [2, 2]))));

    [Fact]
    public void Presets_OfAnArrayWithoutAir_AreTheWholeRangeOnly() =>
        Assert.Equal([(127.5, 255)], Windows(Viewer(Tensor.Create<byte>([0, 10, 20, 255], [2, 2]))));

    [Fact]
    public void Presets_OfOneValue_HaveAWidth() =>
        Assert.Equal([(7, 1)], Windows(Viewer(Tensor.Create<byte>([7, 7], [1, 2]))));

    [Fact]
    public void Presets_OfAFile_ComeFirstByTheirName()
    {
        var viewer = Viewer(WithWindows("40\\50", "80\\0", "BRAIN\\BROKEN"));

        Assert.Equal(("BRAIN", new Window(40, 80) { Explanation = "BRAIN" }, true), Facts(viewer.Presets[0]));
        Assert.Equal(2, viewer.Presets.Count);
    }

    [Fact]
    public void Presets_OfAFileWithoutNames_AreNamedByCenterAndWidth() => Assert.Equal(
        ["40 / 80", "50.5 / 90"], Viewer(WithWindows("40\\50.5", "80\\90")).Presets.Take(2).Select(
            preset => preset.Name));

    [Fact]
    public void Presets_OfAGivenWindow_BeginWithIt() => Assert.Equal(
        "mine", Viewer(Tensor.Create([1, 2, 3, 4], [2, 2]), new Window(2, 3) { Explanation = "mine" }).Presets[0].Name);

    private static DicomDataset WithWindows(string centers, string widths, string? names = null)
    {
        var data = SyntheticImage.Describe(2, 2, 16).WithPixels(8).With(
            new DicomDecimalString(DicomTag.WindowCenter, centers.Split('\\')),
            new DicomDecimalString(DicomTag.WindowWidth, widths.Split('\\')));
        if (names is not null) data.Add(DicomTag.WindowCenterWidthExplanation, names.Split('\\'));
        return data;
    }

    private static IEnumerable<(double, double)> Windows(ImageViewer viewer) =>
        viewer.Presets.Select(preset => (preset.Window.Center, preset.Window.Width));

    private static (string, Window, bool) Facts(WindowPreset preset) => (preset.Name, preset.Window, preset.IsOfFile);
}
