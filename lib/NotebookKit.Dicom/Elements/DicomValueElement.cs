using System.Globalization;
using FellowOakDicom.IO;
using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>An element whose value is binary numbers.</summary>
/// <typeparam name="Tv">The type of number.</typeparam>
public abstract class DicomValueElement<Tv> : DicomElement where Tv : struct
{
    /// <summary>Creates an element with numbers.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="values">The numbers.</param>
    protected DicomValueElement(DicomTag tag, params Tv[] values) : this(tag, ByteConverter.ToByteBuffer(values)) { }

    /// <summary>Creates an element that was read.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="data">The numbers' bytes in this machine's byte order.</param>
    protected DicomValueElement(DicomTag tag, IByteBuffer data) : base(tag, data) { }

    /// <summary>The number of whole numbers in the value.</summary>
    public override int Count => (int)(Buffer.Size / ValueRepresentation.UnitSize);

    /// <inheritdoc/>
    public override T Get<T>(int item = -1)
    {
        if (typeof(T) == typeof(Tv[])) return (T)(object)ByteConverter.ToArray<Tv>(Buffer);
        if (typeof(T) == typeof(string[]))
        {
            return (T)(object)Array.ConvertAll(ByteConverter.ToArray<Tv>(Buffer), ToText);
        }
        if (typeof(T) == typeof(object[]))
        {
            return (T)(object)Array.ConvertAll(ByteConverter.ToArray<Tv>(Buffer), x => (object)x);
        }
        if (!typeof(T).IsValueType && typeof(T) != typeof(string) && typeof(T) != typeof(object))
        {
            throw CannotConvertTo<T>();
        }

        item = item == -1 ? 0 : item;
        RequireItem(item, Count);
        var number = ByteConverter.Get<Tv>(Buffer, item);
        if (typeof(T) == typeof(Tv) || typeof(T) == typeof(object)) return (T)(object)number;
        if (typeof(T) == typeof(string)) return (T)(object)ToText(number);
        return TextConversion.Change<T>(number);
    }

    /// <inheritdoc/>
    public override bool Equals(DicomElement? other) =>
        other is DicomValueElement<Tv> numbers && Buffer.AsSpan().SequenceEqual(numbers.Buffer.AsSpan());

    private static string ToText(Tv number) => Convert.ToString(number, CultureInfo.InvariantCulture)!;
}
