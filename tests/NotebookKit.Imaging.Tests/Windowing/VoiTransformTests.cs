using System.Numerics.Tensors;
using FellowOakDicom;
using NotebookKit.TestSupport;

namespace NotebookKit.Tests.Windowing;

public sealed class VoiTransformTests
{
    private static readonly double[] Values =
        [-2048, -100.25, -40, -0.5, 0, 0.49, 1, 39.5, 40, 79, 79.5, 80, 80.5, 120, 4000];

    [Fact]
    public void Apply_OfTheStandardsFunctions_GivesPydicomsGrays()
    {
        (VoiFunction Function, string Name)[] functions =
            [
                (VoiFunction.Linear, "LINEAR"), (VoiFunction.LinearExact, "LINEAR_EXACT"),
                (VoiFunction.Sigmoid, "SIGMOID"),
            ];
        Window[] windows = [new(40, 80), new(0, 200), new(39.5, 1), new(-600, 1500.5), new(40, 2)];
        var cases =
            functions.SelectMany(
                _ => windows, (function, window) => (function.Function, function.Name, Window: window))
                .ToArray();

        var judged = Judge.AskPython<double[][]>("voi_window.py", cases.Select(one =>
            new { Values, one.Window.Center, one.Window.Width, Function = one.Name }));
        foreach (var (one, expected) in cases.Zip(judged))
        {
            var grays = new double[Values.Length];
            new VoiTransform(one.Window, one.Function).Apply(Values, grays);
            Assert.All(expected.Zip(grays), pair => Assert.Equal(pair.First, pair.Second, 1e-9));
        }
    }

    [Fact]
    public void Apply_OfTheLecture_IsItsFormulaToTheLastBit()
    {
        var window = new Window(40.3, 79.9);
        var (min, max) = (40.3 - 79.9 / 2, 40.3 + 79.9 / 2);
        var values = Tensor.Create([.. Enumerable.Range(-200, 400).Select(i => i * 0.7)], [20, 20]);
        var expected = (65535 * (values - min) / (max - min)).Clip(0, 65535);
        var actual = new VoiTransform(window, VoiFunction.Lecture, 65535).Apply(values);
        Assert.Equal(expected.ToArray(), actual.ToArray());
    }

    [Theory]
    [InlineData(0, VoiFunction.Lecture)]
    [InlineData(-80, VoiFunction.Lecture)]
    [InlineData(0, VoiFunction.LinearExact)]
    [InlineData(0, VoiFunction.Sigmoid)]
    [InlineData(0.5, VoiFunction.Linear)]
    [InlineData(double.NaN, VoiFunction.Linear)]
    [InlineData(double.PositiveInfinity, VoiFunction.Lecture)]
    public void Constructor_WithAWidthThatTheFunctionDoesNotAllow_NamesTheTag(double width, VoiFunction function) =>
        Assert.Contains(
            "(0028,1051)",
            Assert.Throws<DicomDataException>(() => new VoiTransform(new Window(40, width), function)).Message);

    [Fact]
    public void Constructor_WithACenterThatIsNoNumber_NamesTheTag() =>
        Assert.Contains(
            "(0028,1050)",
            Assert.Throws<DicomDataException>(() => new VoiTransform(new Window(double.NaN, 80))).Message);
}
