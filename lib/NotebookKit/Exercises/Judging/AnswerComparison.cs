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
        (_, null) => Between(expected, null, new("the answer is null, so nothing was computed", "結果が null で、何も計算されていません")),
        (ITensor array, ITensor other) => TensorComparison.Find(array, other),
        (ITuple tuple, ITuple other) when tuple.Length == other.Length => FindInTuple(tuple, other),
        (string text, string other) => text == other ? null : Between(text, other),
        (bool truth, bool other) => truth == other ? null : Between(truth, other),
        (IEnumerable list, IEnumerable other) when expected is not string && actual is not string => FindInList(list, other),
        _ when Number(expected) is { } number && Number(actual) is { } other => FindInNumbers(expected!, number, actual, other),
        _ when expected!.GetType() == actual.GetType() => expected.Equals(actual) ? null : Between(expected, actual),
        _ => OfAnotherKind(expected, actual),
    };

    public static bool IsWholeNumber(object? value) =>
        value is byte or sbyte or short or ushort or int or uint or long or ulong or nint;

    /// <summary>Whether two numbers are the same but for what rounding leaves.</summary>
    public static bool AreClose(double expected, double actual) =>
        expected.Equals(actual) || Math.Abs(expected - actual) <= Tolerance * Math.Max(1, Math.Abs(expected));

    public static Difference Between(object? expected, object? actual, LocalText? message = null)
    {
        var (wanted, came) = (AnswerText.Of(expected), AnswerText.Of(actual));
        return new(message ?? new($"expected {wanted}, got {came}", $"正しい値は {wanted}、あなたの答えは {came} です"), wanted, came);
    }

    public static Difference NotANumber(double expected) => Between(expected, double.NaN, new(
        "the result is NaN, “not a number”: it comes of 0 / 0, or of calculating with NaN",
        "結果が NaN（非数）です。0 ÷ 0 や、NaN を使った計算で生じます"));

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
            ? Between(wanted.Length, came.Length, new(
                $"{wanted.Length} items were expected, {came.Length} came", $"要素の数は {wanted.Length} のはずですが、{came.Length} でした"))
            : Between(wanted.Length, $"> {wanted.Length}", new(
                $"{wanted.Length} items were expected, more came", $"要素の数は {wanted.Length} のはずですが、それより多くなっています"));
    }

    private static Difference OfAnotherKind(object expected, object actual)
    {
        var (wanted, came) = (AnswerText.TypeOf(expected), AnswerText.TypeOf(actual));
        return Between(expected, actual, new(
            $"expected {wanted.English}, got {came.English}",
            $"答えは{wanted.Japanese}のはずですが、{came.Japanese}が渡されました"));
    }

    private static double? Number(object? value) => value is double or float or decimal || IsWholeNumber(value)
        ? value is nint native ? native : Convert.ToDouble(value, CultureInfo.InvariantCulture)
        : null;
}
