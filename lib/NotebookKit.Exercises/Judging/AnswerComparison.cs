using System.Collections;
using System.Globalization;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using NotebookKit.Exercises.Texts;

namespace NotebookKit.Exercises.Judging;

/// <summary>Finds the first difference between what was expected and what a student handed over.</summary>
internal static class AnswerComparison
{
    /// <summary>Formulas that are the same on paper differ in the last digits of a double.</summary>
    private const double Tolerance = 1e-9;

    /// <returns>Null if the two are equal.</returns>
    public static Difference? Find(object? expected, object? actual) => (expected, actual) switch
    {
        (null, null) => null,
        (Failure failure, Failure other) when failure.IsLike(other) => null,
        (_, Failure failure) => new(failure.Message),
        (_, null) => new(CommonMessages.Null.With()),
        (ITensor array, ITensor other) => TensorComparison.Find(array, other),
        (ITuple tuple, ITuple other) when tuple.Length == other.Length => FindInTuple(tuple, other),
        (string text, string other) => text == other ? null : Between(text, other),
        (bool truth, bool other) => truth == other ? null : Between(truth, other),
        (IEnumerable list, IEnumerable other) when expected is not string && actual is not string =>
            FindInList(list, other),
        _ when Number(expected) is { } number && Number(actual) is { } other =>
            FindInNumbers(expected!, number, actual, other),
        _ when expected!.GetType() == actual.GetType() => expected.Equals(actual) ? null : Between(expected, actual),
        _ => OfAnotherKind(expected, actual),
    };

    public static bool IsWholeNumber(object? value) =>
        value is byte or sbyte or short or ushort or int or uint or long or ulong or nint;

    /// <summary>Whether two numbers are the same but for what rounding leaves.</summary>
    public static bool AreClose(double expected, double actual) =>
        expected.Equals(actual) || Math.Abs(expected - actual) <= Tolerance * Math.Max(1, Math.Abs(expected));

    public static Difference Between(object? expected, object? actual) =>
        new(CommonMessages.OtherValue.With(AnswerText.Of(expected), AnswerText.Of(actual)));

    public static Difference NotANumber(double expected) =>
        new(CommonMessages.NotANumber.With(AnswerText.Of(expected)));

    private static Difference? FindInNumbers(object expected, double number, object? actual, double other)
    {
        if (double.IsNaN(other) && !double.IsNaN(number)) return NotANumber(number);
        return AreClose(number, other) ? null : Between(expected, actual);
    }

    private static Difference? FindInTuple(ITuple expected, ITuple actual)
    {
        for (var index = 0; index < expected.Length; index++)
        {
            if (Find(expected[index], actual[index]) is { } difference)
            {
                return difference.In(CommonMessages.ValueNumber.With(index + 1));
            }
        }
        return null;
    }

    private static Difference? FindInList(IEnumerable expected, IEnumerable actual)
    {
        object?[] wanted = [.. expected.Cast<object?>()];
        // A list of the student's may have no end.
        object?[] came = [.. actual.Cast<object?>().Take(wanted.Length + 1)];
        for (var index = 0; index < Math.Min(wanted.Length, came.Length); index++)
        {
            if (Find(wanted[index], came[index]) is { } difference)
            {
                return difference.In(CommonMessages.ItemNumber.With(index));
            }
        }
        if (wanted.Length == came.Length) return null;
        return new(came.Length < wanted.Length
            ? CommonMessages.TooFewItems.With(wanted.Length, came.Length)
            : CommonMessages.TooManyItems.With(wanted.Length));
    }

    private static Difference OfAnotherKind(object expected, object actual) =>
        new(CommonMessages.OtherKind.With(AnswerText.TypeOf(expected), AnswerText.TypeOf(actual)));

    private static double? Number(object? value) => value is double or float or decimal || IsWholeNumber(value)
        ? value is nint native ? native : Convert.ToDouble(value, CultureInfo.InvariantCulture)
        : null;
}
