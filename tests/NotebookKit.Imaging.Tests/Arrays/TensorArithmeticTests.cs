using System.Numerics.Tensors;

namespace NotebookKit.Tests.Arrays;

public sealed class TensorArithmeticTests
{
    private static readonly double[] Left = [.. Enumerable.Range(0, 35).Select(i => Math.Sin(i) * 1000)];
    private static readonly double[] Right = [.. Enumerable.Range(0, 35).Select(i => Math.Cos(i) + 0.25)];

    private static readonly Tensor<double> A = Tensor.Create(Left, [5, 7]);
    private static readonly Tensor<double> B = Tensor.Create(Right, [5, 7]);

    [Fact]
    public void Operators_BetweenArrays_WorkElementByElement()
    {
        Check(A + B, i => Left[i] + Right[i]);
        Check(A - B, i => Left[i] - Right[i]);
        Check(A * B, i => Left[i] * Right[i]);
        Check(A / B, i => Left[i] / Right[i]);
    }

    [Fact]
    public void Operators_WithANumberOnEitherSide_WorkOnEveryElement()
    {
        Check(A + 3, i => Left[i] + 3);
        Check(A - 3, i => Left[i] - 3);
        Check(A * 0.1, i => Left[i] * 0.1);
        Check(A / 0.3, i => Left[i] / 0.3);
        Check(3 + A, i => 3 + Left[i]);
        Check(3 - A, i => 3 - Left[i]);
        Check(0.1 * A, i => 0.1 * Left[i]);
        Check(0.3 / B, i => 0.3 / Right[i]);
    }

    [Fact]
    public void TheLecturesLine_IsEvaluatedFromLeftToRight()
    {
        double min = -100, max = 100.3;
        Check(255 * (A - min) / (max - min), i => 255 * (Left[i] - min) / (max - min));
    }

    [Fact]
    public void Operators_OnAPartOfAnImage_UseThatPart()
    {
        var part = A[1..3, 2..6] * 2;
        Assert.Equal([2, 4], part.Lengths.ToArray());
        Assert.Equal(Left[1 * 7 + 2] * 2, part[0, 0]);
        Assert.Equal(Left[2 * 7 + 5] * 2, part[1, 3]);
    }

    [Fact]
    public void Operators_OnArraysThatDoNotFit_Throw() =>
        Assert.Contains(
            "[5, 7] and [1, 7]", Assert.Throws<ArgumentException>(() => A - Tensor.Create(Right[..7], [1, 7])).Message);

    [Fact]
    public void Clip_LimitsBothEnds_AndLeavesTheSource()
    {
        Check(A.Clip(-500, 250.5), i => Math.Clamp(Left[i], -500, 250.5));
        Assert.Equal(Left[1], A[0, 1]);
        Assert.True(double.IsNaN(Tensor.Create([double.NaN], [1]).Clip(0, 1)[0]));
    }

    [Fact]
    public void Clip_WithLimitsInTheWrongOrder_Throws() =>
        Assert.Throws<ArgumentException>(() => A.Clip(255, 0));

    private static void Check(Tensor<double> actual, Func<int, double> expected)
    {
        Assert.Equal([5, 7], actual.Lengths.ToArray());
        Assert.Equal(Enumerable.Range(0, 35).Select(expected), actual.ToArray());
    }
}
