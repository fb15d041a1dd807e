namespace NotebookKit.Engine.Tests.Completion;

public sealed class SignatureHelpTests(StudentSession student)
{
    private const string Show =
        "ImageFigure Notebook.Show<T>(Tensor<T> image, double? min = null, double? max = null, string? title = null)" +
        OfDatasets;

    private const string OfDatasets =
        "\nImageFigure Notebook.Show(DicomDataset data, Window? window = null, int frame = 0, string? title = null)";

    [Theory]
    [InlineData("Show(‸", Show)]
    [InlineData("Show(ct, ‸", Show)]
    [InlineData("Show(ct, ‸\nvar x = 1;", Show)]
    [InlineData(
        "Show(ct, 0,‸ 80)",
        "ImageFigure Notebook.Show<double>(Tensor<double> image, double? min = null, double? max = null, string? " +
        "title = null)" + OfDatasets)]
    [InlineData("Twice(‸data)", "int Twice(int a)")] // right behind the parenthesis: the call, not the argument
    [InlineData("Twice(1 ‸)", "int Twice(int a)")]
    [InlineData("Twice(Math.Abs(1) ‸)", "int Twice(int a)")]
    [InlineData("Twice(‸", "int Twice(int a)")]
    [InlineData("list[‸0]", "string List<string>.this[int index] { get; set; }")]
    [InlineData("Func<int, double?> f = null; f(‸1)", "double? Func<int, double?>.Invoke(int arg)")]
    [InlineData("new Window(‸", "Window.Window(double Center, double Width)")]
    [InlineData("Window w = new(‸", "Window.Window(double Center, double Width)")]
    [InlineData("ct.Clip(‸", "Tensor<double> Tensor<double>.Clip<double>(double min, double max)")]
    public async Task Inspect_WithinParentheses_SaysWhatCanBeCalled(string code, string signatures) =>
        Assert.Equal(signatures, (await student.Inspect(code))?.Signature);

    [Theory]
    [InlineData("Math.Abs(‸-1.5)", "double Math.Abs(double value)", 8)]
    [InlineData("Math.A‸bs(-1.5)", "double Math.Abs(double value)", 8)]
    [InlineData("Math.Abs(‸-1)", "int Math.Abs(int value)", 8)]
    [InlineData("Math.Max(‸1.5f, 2)", "float Math.Max(float val1, float val2)", 13)]
    public async Task Inspect_Overloads_HasTheChosenOneFirst(string code, string first, int count)
    {
        var lines = (await student.Inspect(code))!.Signature.Split('\n');
        Assert.Equal(first, lines[0]);
        Assert.Equal(count, lines.Length);
        Assert.Equal(count, lines.Distinct().Count());
    }

    [Fact]
    public async Task Inspect_NoOverloadChosenYet_HasThoseFirstThatCanTakeSoManyArguments() =>
        Assert.DoesNotContain(
            "WriteLine()", (await student.Inspect("Console.WriteLine(\"\", 1, ‸"))!.Signature.Split('\n')[0]);

    [Fact]
    public async Task Inspect_ManyOverloads_AreCutWithANote()
    {
        var count = typeof(Convert).GetMethods().Count(method => method.Name == "ToString" && method.IsStatic);
        var lines = (await student.Inspect("Convert.ToString(‸"))!.Signature.Split('\n');
        Assert.Equal(21, lines.Length);
        Assert.Equal($"// and {count - 20} more", lines[20]);
    }

    [Fact]
    public async Task Inspect_MethodOfAType_LacksTheExtensionsOfItsValues() =>
        Assert.DoesNotContain("IEnumerable<char>.Join", (await student.Inspect("string.Join(‸"))!.Signature);
}
