using System.Globalization;
using System.Numerics.Tensors;
using FellowOakDicom;
using NotebookKit.Display;

namespace NotebookKit.Tests.Display;

[CollectionDefinition(nameof(PrintTests), DisableParallelization = true)]
[Collection(nameof(PrintTests))]
public sealed class PrintTests
{
    [Fact]
    public void Print_AnyCulture_WritesADecimalPoint()
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        Assert.Equal("width 1.5, 0.25\n", Printed(() => Notebook.Print($"width {1.5}, {0.25:F2}")));
        Assert.Equal("1.5\n", Printed(() => Notebook.Print(1.5)));
    }

    [Fact]
    public void Print_Text_IsWrittenAsItIs() => Assert.Equal("{0}\n", Printed(() => Notebook.Print("{0}")));

    [Fact]
    public void Of_Tensor_IsNumPys() =>
        Assert.Equal(
            "[[-2048     0]\n [   40    80]]",
            PrintedText.Of(Tensor.Create<short>([-2048, 0, 40, 80], [2, 2])).ReplaceLineEndings("\n"));

    [Fact]
    public void Of_Element_IsPydicoms() =>
        Assert.Equal(
            "(0010, 0010) Patient's Name                      PN: 'no name'",
            PrintedText.Of(new DicomPersonName(DicomTag.PatientName, "no name")));

    [Fact]
    public void Of_List_IsInBrackets() =>
        Assert.Equal("[512, 0.5, CT]", PrintedText.Of(new object[] { 512, 0.5, "CT" }));

    [Fact]
    public void Of_Nothing_IsNull() => Assert.Equal("null", PrintedText.Of(null));

    private static string Printed(Action print)
    {
        var console = Console.Out;
        using var writer = new StringWriter { NewLine = "\n" };
        Console.SetOut(writer);
        try
        {
            print();
        }
        finally
        {
            Console.SetOut(console);
        }
        return writer.ToString();
    }
}
