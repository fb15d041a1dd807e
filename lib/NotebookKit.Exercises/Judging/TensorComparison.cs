using System.Numerics.Tensors;
using NotebookKit.Exercises.Texts;

namespace NotebookKit.Exercises.Judging;

/// <summary>Finds the first pixel in which two arrays differ.</summary>
internal static class TensorComparison
{
    /// <returns>Null if the two are equal.</returns>
    public static Difference? Find(ITensor expected, ITensor actual)
    {
        if (ElementType(expected) != ElementType(actual))
        {
            return new(CommonMessages.OtherPixelType.With(AnswerText.TypeOf(expected), AnswerText.TypeOf(actual)));
        }
        if (!expected.Lengths.SequenceEqual(actual.Lengths))
        {
            return new(CommonMessages.OtherShape.With(TensorMemory.Shape(expected), TensorMemory.Shape(actual)));
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
            return difference.In(CommonMessages.PixelsDiffer.With(different, wanted.Length, place));
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
