using System.Globalization;
using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>
/// An element whose value is dates or times as text, also a range of them in a query (PS3.4 C.2.2.2.5).
/// </summary>
public abstract class DicomDateElement : DicomMultiStringElement
{
    private readonly string[] _formats;
    private DateTime[]? _values;

    private protected DicomDateElement(DicomTag tag, string[] formats, params DateTime[] values)
        : base(tag, Array.ConvertAll(values, value => value.ToString(formats[0], CultureInfo.InvariantCulture))) =>
        _formats = formats;

    private protected DicomDateElement(DicomTag tag, string[] formats, DicomDateRange range)
        : base(tag, range.ToString(formats[0])) => _formats = formats;

    private protected DicomDateElement(DicomTag tag, string[] formats, params string[] values) : base(tag, values) =>
        _formats = formats;

    private protected DicomDateElement(DicomTag tag, string[] formats, IByteBuffer buffer) : base(tag, null, buffer) =>
        _formats = formats;

    /// <inheritdoc/>
    public override T Get<T>(int item = -1)
    {
        if (typeof(T) == typeof(string) || typeof(T) == typeof(string[])) return base.Get<T>(item);
        if (typeof(T) == typeof(DicomDateRange)) return (T)(object)ParseRange(base.Get<string>(item));

        _values ??= Array.ConvertAll(Values, Parse);
        if (typeof(T) == typeof(DateTime) || typeof(T) == typeof(object))
        {
            if (item != -1) RequireItem(item, _values.Length);
            item = Math.Max(item, 0);
            RequireIndex(item, _values.Length);
            return (T)(object)_values[item];
        }
        if (typeof(T) == typeof(DateTime[])) return (T)(object)_values;
        if (typeof(T) == typeof(object[])) throw CannotConvertTo<T>();
        return base.Get<T>(item);
    }

    private DicomDateRange ParseRange(string text)
    {
        var bounds = text.Split('-');
        var range = new DicomDateRange();
        if (bounds.Length == 1 || bounds[0].Length > 0) range.Minimum = Parse(bounds[0]);
        if (bounds.Length == 1) range.Maximum = range.Minimum.AddDays(1).AddMilliseconds(-1);
        else if (bounds[1].Length > 0) range.Maximum = Parse(bounds[1]);
        return range;
    }

    private DateTime Parse(string text) => DateTime.TryParseExact(text, _formats, CultureInfo.InvariantCulture,
        DateTimeStyles.NoCurrentDateDefault, out var value)
        ? value
        : throw new FormatException(
            $"{Tag}: \"{text}\" is no {ValueRepresentation.Name} ({ValueRepresentation.Code}).");
}
