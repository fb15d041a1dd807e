using System.Globalization;
using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>Integers as text, each within 32 bits (IS, PS3.5 6.2).</summary>
public class DicomIntegerString : DicomMultiStringElement
{
    private static readonly Type[] ArrayTypes =
    [
        typeof(object), typeof(decimal), typeof(double), typeof(float), typeof(long), typeof(int), typeof(short),
        typeof(byte), typeof(ulong), typeof(uint), typeof(ushort),
    ];

    private int[]? _numbers;

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

        // All are parsed, whichever is asked for. "1.0" is accepted: some files have integers with a fraction of zero.
        var numbers =
            _numbers ??= NumberText.ParseAll<int>(this, Values, NumberStyles.Integer | NumberStyles.AllowDecimalPoint);
        if (typeof(T) == typeof(int[])) return (T)(object)numbers;
        if (typeof(T).IsArray)
        {
            return NumberText.TryChangeAll(numbers, ArrayTypes, out T array) ? array : base.Get<T>(item);
        }
        if (!typeof(T).IsValueType && typeof(T) != typeof(object)) return base.Get<T>(item);

        item = item == -1 ? 0 : item;
        if (typeof(T) == typeof(int) || typeof(T) == typeof(object))
        {
            RequireIndex(item, numbers.Length);
            return (T)(object)numbers[item];
        }
        RequireItem(item, numbers.Length);
        var type = Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T);
        return type.IsEnum ? (T)Enum.ToObject(type, numbers[item]) : TextConversion.Change<T>(numbers[item]);
    }
}
