using System.Collections;
using System.Globalization;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using NotebookKit.Localization;

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
        (_, null) =>
            new(new("the result is null: nothing was computed or returned", "結果が null です。何も計算されていないか、値が返されていません")),
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

    public static Difference Between(object? expected, object? actual) => new(new LocalText(
        $"expected {AnswerText.Of(expected)}, got {AnswerText.Of(actual)}",
        $"正しい値は {AnswerText.Of(expected)}、あなたの答えは {AnswerText.Of(actual)} です"));

    public static Difference NotANumber(double expected) => new(new LocalText(
        $"expected {AnswerText.Of(expected)}, got NaN, “not a number”: it comes of 0 / 0, or of calculating with NaN",
        $"正しい値は {AnswerText.Of(expected)} ですが、結果が NaN（非数）です。NaN は 0 ÷ 0 や、NaN を使った計算で生じます"));

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
                return difference.In(new($"value {index + 1}", $"{index + 1} 番目の値"));
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
                return difference.In(new($"item {index} (the first is 0)", $"要素 {index}（先頭は 0）"));
            }
        }
        if (wanted.Length == came.Length) return null;
        return came.Length < wanted.Length
            ? new(
                new(
                    $"{wanted.Length} items were expected, {came.Length} came",
                    $"要素の数は {wanted.Length} のはずですが、{came.Length} でした"))
            : new(new($"{wanted.Length} items were expected, more came", $"要素の数は {wanted.Length} のはずですが、それより多くなっています"));
    }

    private static Difference OfAnotherKind(object expected, object actual)
    {
        var (wanted, came) = (AnswerText.TypeOf(expected), AnswerText.TypeOf(actual));
        return new(new(
            $"expected {wanted.English}, got {came.English}",
            $"答えは{wanted.Japanese}のはずですが、{came.Japanese}が渡されました"));
    }

    private static double? Number(object? value) => value is double or float or decimal || IsWholeNumber(value)
        ? value is nint native ? native : Convert.ToDouble(value, CultureInfo.InvariantCulture)
        : null;
}
