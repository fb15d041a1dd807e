using System.Globalization;
using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>Integers as text, each within 32 bits (IS, PS3.5 6.2).</summary>
public class DicomIntegerString : DicomMultiStringElement
{
    /// <summary>Creates an element with integers.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="values">The integers.</param>
    public DicomIntegerString(DicomTag tag, params int[] values)
        : base(tag, Array.ConvertAll(values, value => value.ToString(CultureInfo.InvariantCulture)))
    {
    }

    /// <summary>Creates an element with integers as DICOM writes them.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="values">The integers.</param>
    public DicomIntegerString(DicomTag tag, params string[] values) : base(tag, values) { }

    /// <summary>Creates an element that was read.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="data">The value's bytes.</param>
    public DicomIntegerString(DicomTag tag, IByteBuffer data) : base(tag, null, data) { }

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.IS;

    /// <inheritdoc/>
    public override T Get<T>(int item = -1)
    {
        if (typeof(T) == typeof(string) || typeof(T) == typeof(string[])) return base.Get<T>(item);
        if (typeof(T) == typeof(int[])) return (T)(object)Array.ConvertAll(Values, Parse);
        if (typeof(T).IsArray) return (T)(object)TextConversion.ChangeAll(Array.ConvertAll(Values, Parse), typeof(T));
        if (!typeof(T).IsValueType && typeof(T) != typeof(object)) return base.Get<T>(item);

        item = item == -1 ? 0 : item;
        RequireItem(item, Count);
        var number = Parse(Values[item]);
        var type = Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T);
        return type.IsEnum ? (T)Enum.ToObject(type, number) : TextConversion.Change<T>(number);
    }

    // "1.0" passes: integers with an empty fraction occur in the wild.
    private int Parse(string text) => int.TryParse(text, NumberStyles.Integer | NumberStyles.AllowDecimalPoint,
        CultureInfo.InvariantCulture, out var value)
        ? value
        : throw new FormatException($"{Tag}: \"{text}\" is no integer of 32 bits (IS).");
}
