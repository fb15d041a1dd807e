using System.Globalization;
using System.Numerics;

namespace NotebookKit;

/// <summary>
/// The format that NumPy (1.14 and later, default print options) chooses for the floating numbers of one array: as
/// many digits as the neediest number, at most 8 after the point, scientific when the magnitudes differ too much.
/// </summary>
internal sealed class NumPyFloatFormat<T>
    where T : IFloatingPointIeee754<T>
{
    private const int Precision = 8;

    private readonly bool _scientific;
    private readonly int _left;
    private readonly int _right;
    private readonly int _exponentDigits;

    public NumPyFloatFormat(IReadOnlyCollection<T> values)
    {
        var finite = values.Where(T.IsFinite).ToList();
        _scientific = NeedsExponent(finite);
        var digits = finite.ConvertAll(Digits);
        if (digits.Count > 0)
        {
            _left = digits.Max(number => _scientific ? Leading(number).Length : number.Whole.Length);
            _right = digits.Max(number => _scientific ? Following(number).Length : number.Fraction.Length);
            _exponentDigits = digits.Max(number => Exponent(number).Length);
        }
        if (finite.Count < values.Count)
        {
            var widest = values.Any(T.IsNegativeInfinity) ? "-inf" : "nan";
            _left = Math.Max(_left, widest.Length - (Width - _left));
        }
    }

    private int Width => _left + 1 + _right + (_scientific ? 2 + _exponentDigits : 0);

    public string Format(T value)
    {
        if (T.IsNaN(value)) return "nan".PadLeft(Width);
        if (T.IsInfinity(value)) return (T.IsNegative(value) ? "-inf" : "inf").PadLeft(Width);
        var digits = Digits(value);
        if (!_scientific) return digits.Whole.PadLeft(_left) + "." + digits.Fraction.PadRight(_right);
        var sign = digits.Point - 1 < 0 && digits.Digits.Length > 0 ? '-' : '+';
        return $"{Leading(digits).PadLeft(_left)}.{Following(digits).PadRight(_right, '0')}" +
            $"e{sign}{Exponent(digits).PadLeft(_exponentDigits, '0')}";
    }

    // The largest and smallest magnitudes apart from zero; the division is NumPy's, in the array's own precision.
    private static bool NeedsExponent(List<T> finite)
    {
        var magnitudes = finite.Where(value => !T.IsZero(value)).Select(T.Abs).ToList();
        if (magnitudes.Count == 0) return false;
        T largest = magnitudes.Max()!, smallest = magnitudes.Min()!;
        return largest >= T.CreateTruncating(1e8)
            || smallest < T.CreateTruncating(0.0001)
            || largest / smallest > T.CreateTruncating(1000);
    }

    private DecimalDigits Digits(T value) =>
        _scientific ? DecimalDigits.Scientific(value, Precision) : DecimalDigits.Positional(value, Precision);

    private static string Leading(DecimalDigits number) =>
        (number.Negative ? "-" : "") + (number.Digits.Length > 0 ? number.Digits[..1] : "0");

    private static string Following(DecimalDigits number) => number.Digits.Length > 1 ? number.Digits[1..] : "";

    private static string Exponent(DecimalDigits number)
    {
        var exponent = number.Digits.Length > 0 ? Math.Abs(number.Point - 1) : 0;
        return exponent.ToString("00", CultureInfo.InvariantCulture);
    }
}
