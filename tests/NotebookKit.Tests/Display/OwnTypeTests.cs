using System.Numerics.Tensors;
using System.Reflection;
using System.Text.Json;
using System.Xml.Linq;
using FellowOakDicom;
using NotebookKit.Display;
using static NotebookKit.Notebook;

namespace NotebookKit.Tests.Display;

public sealed class OwnTypeTests
{
    private static readonly Tensor<double> Image = Tensor.Create([0.0, 40, 80, 120], [2, 2]);

    [Fact]
    public void Show_Image_IsHtmlPngAndText()
    {
        var output = Kernel.Show(Show(Image, 0, 80, "brain"));
        Assert.Equal(["image/png", "text/html", "text/plain"], output.Keys.Order());
        Assert.Equal("brain: image 2×2, shown from 0 to 80", output["text/plain"]);
        Assert.Equal([0x89, .. "PNG\r\n"u8], Convert.FromBase64String(output["image/png"])[..6]);
        Assert.Contains($"src=\"data:image/png;base64,{output["image/png"]}\"", output["text/html"]);
    }

    [Fact]
    public void Show_Chart_IsHtmlSvgPlotlyAndText()
    {
        var output = Kernel.Show(Histogram(Image, bins: 4));
        Assert.Equal(
            ["application/vnd.plotly.v1+json", "image/svg+xml", "text/html", "text/plain"], output.Keys.Order());
        Assert.Equal("svg", XDocument.Parse(output["image/svg+xml"]).Root!.Name.LocalName);
        Assert.Equal("bar", JsonDocument.Parse(output["application/vnd.plotly.v1+json"]).RootElement
            .GetProperty("data")[0].GetProperty("type").GetString());
    }

    [Fact]
    public void Show_SideBySide_HoldsBothFigures()
    {
        var output = Kernel.Show(SideBySide(Show(Image, 0, 80), WindowRamp((40, 80))));
        Assert.Contains("<img", output["text/html"]);
        Assert.Contains("<svg", output["text/html"]);
        Assert.Equal(2, output["text/plain"].Split('\n').Length);
    }

    [Fact]
    public void Show_TagList_IsTableAndLines()
    {
        var data = new DicomDataset(new DicomDate(DicomTag.StudyDate, "20101112"));
        var output = Kernel.Show(data.Describe(DicomTag.StudyDate));
        Assert.Equal("Study Date : (0008, 0020) 20101112", output["text/plain"]);
        Assert.Contains("<td>20101112</td>", output["text/html"]);
    }

    [Fact]
    public void PreferredMimeTypes_OfEveryType_HaveTheirFormatter()
    {
        Assembly[] rooms = [typeof(Window).Assembly, typeof(Figures.ImageFigure).Assembly, typeof(Exercise).Assembly];
        var marked = rooms.SelectMany(room => room.GetTypes())
            .Select(type => (type, mark: type.GetCustomAttribute<TypeFormatterSourceAttribute>()))
            .Where(pair => pair.mark is not null).ToArray();
        Assert.Equal(rooms, marked.Select(pair => pair.type.Assembly).Distinct());
        foreach (var (type, mark) in marked)
        {
            dynamic source = Activator.CreateInstance(mark!.FormatterSourceType)!;
            var offered =
                ((IEnumerable<object>)source.CreateTypeFormatters()).Cast<MimeFormatter>().Select(
                    formatter => formatter.MimeType);
            Assert.True(
                offered.Order().SequenceEqual(mark.PreferredMimeTypes.Order()),
                $"{type}: a missing formatter kills the kernel");
        }
    }

    [Fact]
    public void Format_ValueThatCannotBeShown_BecomesAMessage()
    {
        using var writer = new StringWriter();
        var formatter = new MimeFormatter("text/html", _ => throw new InvalidOperationException("<broken>"));
        Assert.True(formatter.Format("value", writer));
        Assert.Contains("&lt;broken&gt;", writer.ToString());
    }
}
