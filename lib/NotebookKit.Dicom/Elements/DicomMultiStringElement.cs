using System.Text;
using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>An element whose value is text that a backslash divides into several values (PS3.5 6.4).</summary>
public abstract class DicomMultiStringElement : DicomStringElement
{
    private string[]? _values;

    /// <summary>Creates an element with texts.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="values">The texts.</param>
    protected DicomMultiStringElement(DicomTag tag, params string[] values)
        : base(tag, values is null ? null : string.Join('\\', values))
    {
    }

    /// <summary>Creates an element that was read.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="encodings">The character sets of the text; null for the default one.</param>
    /// <param name="buffer">The text's bytes.</param>
    protected DicomMultiStringElement(
        DicomTag tag, Encoding[]? encodings, IByteBuffer buffer) : base(tag, encodings, buffer)
    {
    }

    /// <summary>The number of values; zero if the text is empty.</summary>
    public override int Count => Values.Length;

    private protected string[] Values => _values ??= StringValue.Length == 0 ? [] : StringValue.Split('\\');

    /// <inheritdoc/>
    public override T Get<T>(int item = -1)
    {
        if (typeof(T) == typeof(string) || typeof(T) == typeof(object))
        {
            if (item == -1) return (T)(object)StringValue;
            RequireItem(item, Count);
            return (T)(object)Values[item];
        }
        if (typeof(T) == typeof(string[]) || typeof(T) == typeof(object[])) return (T)(object)Values;

        item = item == -1 ? 0 : item;
        RequireItem(item, Count);
        return TextConversion.TryParse(Values[item], out T value) ? value : throw CannotConvertTo<T>();
    }

    /// <inheritdoc/>
    public override bool Equals(DicomElement? other) =>
        other is DicomMultiStringElement text && Count == text.Count && StringValue == text.StringValue;

    /// <inheritdoc/>
    protected override void ValidateString()
    {
        foreach (var value in Values) ValueRepresentation.ValidateString(value);
    }
}
