using System.Globalization;
using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>Decimal numbers as text, at most 16 characters each (DS, PS3.5 6.2).</summary>
public class DicomDecimalString : DicomMultiStringElement
{
    /// <summary>Creates an element with numbers.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="values">The numbers.</param>
    public DicomDecimalString(DicomTag tag, params decimal[] values) : base(tag, Array.ConvertAll(values, ToDecimalString)) { }

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
        if (typeof(T) == typeof(double[])) return (T)(object)Array.ConvertAll(Values, ParseDouble);
        if (typeof(T).IsArray) return (T)(object)TextConversion.ChangeAll(Array.ConvertAll(Values, Parse), typeof(T));
        if (!typeof(T).IsValueType && typeof(T) != typeof(object)) return base.Get<T>(item);

        item = item == -1 ? 0 : item;
        RequireItem(item, Count);
        // Straight from the text: a detour over decimal would cost digits or range.
        if (typeof(T) == typeof(double) || typeof(T) == typeof(double?)) return (T)(object)ParseDouble(Values[item]);
        return TextConversion.Change<T>(Parse(Values[item]));
    }

    private decimal Parse(string text) =>
        decimal.TryParse(text, NumberStyles.Any, CultureInfo.InvariantCulture, out var value) ? value : throw NoNumber(text);

    private double ParseDouble(string text) =>
        double.TryParse(text, NumberStyles.Any, CultureInfo.InvariantCulture, out var value) ? value : throw NoNumber(text);

    private FormatException NoNumber(string text) => new($"{Tag}: \"{text}\" is no decimal number (DS).");
}
