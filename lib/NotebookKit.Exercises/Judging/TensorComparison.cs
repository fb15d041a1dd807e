using System.Numerics.Tensors;

namespace NotebookKit.Exercises.Judging;

/// <summary>Finds the first pixel in which two arrays differ.</summary>
internal static class TensorComparison
{
    /// <returns>Null if the two are equal.</returns>
    public static Difference? Find(ITensor expected, ITensor actual)
    {
        if (ElementType(expected) != ElementType(actual))
        {
            var (wanted, came) = (AnswerText.TypeOf(expected), AnswerText.TypeOf(actual));
            return new(new(
                $"expected {wanted.English}, got {came.English}",
                $"{wanted.Japanese}になるはずですが、{came.Japanese}でした"));
        }
        if (!expected.Lengths.SequenceEqual(actual.Lengths))
        {
            var (wanted, came) = (TensorMemory.Shape(expected), TensorMemory.Shape(actual));
            return new(new(
                $"the shape should be {wanted} but is {came}", $"配列の形は {wanted} のはずですが、{came} でした"));
        }
        return FirstPixel(expected, actual);
    }

    private static Difference? FirstPixel(ITensor expected, ITensor actual)
    {
        var (wanted, came) = (Values(expected), Values(actual));
        for (var index = 0; index < wanted.Length; index++)
        {
            if (AnswerComparison.AreClose(wanted[index], came[index])) continue;
            var different = 0;
            for (var later = index; later < wanted.Length; later++)
            {
                if (!AnswerComparison.AreClose(wanted[later], came[later])) different++;
            }
            var difference = double.IsNaN(came[index]) && !double.IsNaN(wanted[index])
                ? AnswerComparison.NotANumber(wanted[index])
                : AnswerComparison.Between(wanted[index], came[index]);
            var place = Place(index, expected.Lengths);
            return difference.In(new(
                $"{different} of {wanted.Length} pixels differ, the first one at {place}",
                $"{wanted.Length} 画素のうち {different} 画素が違います。最初に違うのは {place}"));
        }
        return null;
    }

    /// <summary>The indices of an element: <c>[row, column]</c>.</summary>
    private static string Place(int index, ReadOnlySpan<nint> lengths)
    {
        var indices = new nint[lengths.Length];
        nint rest = index;
        for (var dimension = lengths.Length - 1; dimension >= 0; dimension--)
        {
            (rest, indices[dimension]) = Math.DivRem(rest, lengths[dimension]);
        }
        return $"[{string.Join(", ", indices)}]";
    }

    private static double[] Values(ITensor tensor) =>
        TensorMemory.Read((Tensor<double>)NumPyCast.Convert<double>(tensor)).ToArray();

    private static Type ElementType(ITensor tensor) => tensor.GetType().GenericTypeArguments[0];
}
