using System.Globalization;
using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>Decimal numbers as text, at most 16 characters each (DS, PS3.5 6.2).</summary>
public class DicomDecimalString : DicomMultiStringElement
{
    private static readonly Type[] ArrayTypes =
        [typeof(object), typeof(decimal), typeof(double), typeof(float), typeof(long), typeof(int), typeof(short)];

    private decimal[]? _numbers;

    /// <summary>Creates an element with numbers.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="values">The numbers.</param>
    public DicomDecimalString(DicomTag tag, params decimal[] values)
        : base(tag, Array.ConvertAll(values, ToDecimalString)) { }

    /// <summary>Creates an element with numbers as DICOM writes them.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="values">The numbers.</param>
    public DicomDecimalString(DicomTag tag, params string[] values) : base(tag, values) { }

    /// <summary>Creates an element that was read.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="data">The value's bytes.</param>
    public DicomDecimalString(DicomTag tag, IByteBuffer data) : base(tag, null, data) { }

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.DS;

    /// <summary>A number as DICOM writes it, rounded to 10 digits if it would not fit 16 characters.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The text.</returns>
    public static string ToDecimalString(decimal value)
    {
        var text = value.ToString(CultureInfo.InvariantCulture);
        return text.Length <= 16 ? text : value.ToString("G10", CultureInfo.InvariantCulture);
    }

    /// <inheritdoc/>
    public override T Get<T>(int item = -1)
    {
        if (typeof(T) == typeof(string) || typeof(T) == typeof(string[])) return base.Get<T>(item);

        // All are parsed, whichever is asked for: if one is damaged, none can be had.
        var numbers = _numbers ??= NumberText.ParseAll<decimal>(this, Values, NumberStyles.Any);
        if (typeof(T) == typeof(decimal[])) return (T)(object)numbers;
        if (typeof(T) == typeof(double[])) return (T)(object)Array.ConvertAll(numbers, decimal.ToDouble);
        if (typeof(T).IsArray)
        {
            return NumberText.TryChangeAll(numbers, ArrayTypes, out T array) ? array : base.Get<T>(item);
        }
        if (!typeof(T).IsValueType && typeof(T) != typeof(object)) return base.Get<T>(item);

        item = item == -1 ? 0 : item;
        RequireItem(item, numbers.Length);
        if (typeof(T) == typeof(double)) return (T)(object)decimal.ToDouble(numbers[item]);
        return (T)Convert.ChangeType(
            numbers[item], Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T), CultureInfo.InvariantCulture);
    }
}
