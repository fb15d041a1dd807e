using System.Diagnostics.CodeAnalysis;
using System.Text;
using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>
/// An element whose value is text. Text that was read is decoded when it is asked for; text that was set is encoded
/// when it is written, in the character set of the dataset that it then belongs to.
/// </summary>
public abstract class DicomStringElement : DicomElement
{
    private readonly Encoding[] _bufferEncodings = DicomEncoding.DefaultArray;
    private Encoding[]? _targetEncodings;
    private string? _value;

    /// <summary>Creates an element with a text.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="value">The text; null counts as empty.</param>
    protected DicomStringElement(DicomTag tag, string? value) : base(tag, EmptyBuffer.Value)
    {
        _value = value ?? "";
        if (_value.Length > 0) Buffer = new LazyByteBuffer(Encode);
    }

    /// <summary>Creates an element that was read.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="encodings">The character sets of the text; null for the default one.</param>
    /// <param name="buffer">The text's bytes.</param>
    protected DicomStringElement(DicomTag tag, Encoding[]? encodings, IByteBuffer buffer) : base(tag, buffer)
    {
        if (encodings is not null) _bufferEncodings = encodings;
        _targetEncodings = _bufferEncodings;
    }

    /// <summary>The character sets in which the text is written; setting others re-encodes it.</summary>
    [AllowNull]
    public Encoding[] TargetEncodings
    {
        get => (ValueRepresentation.IsStringEncoded ? _targetEncodings : null) ?? DicomEncoding.DefaultArray;
        set
        {
            if (!ValueRepresentation.IsStringEncoded) return;
            value ??= DicomEncoding.DefaultArray;
            if (Buffer is not (LazyByteBuffer or EmptyBuffer) && !SameEncodings(value, _bufferEncodings))
            {
                _value = StringValue;
                Buffer = new LazyByteBuffer(Encode);
            }
            _targetEncodings = value;
        }
    }

    /// <summary>The first of the character sets in which the text is written.</summary>
    public Encoding TargetEncoding
    {
        get => _targetEncodings is [var first, ..] ? first : DicomEncoding.Default;
        set => TargetEncodings = [value];
    }

    /// <summary>One: texts of this kind are never divided.</summary>
    public override int Count => 1;

    /// <summary>The text without its padding.</summary>
    protected string StringValue => _value ??= Decode();

    /// <inheritdoc/>
    public override T Get<T>(int item = -1)
    {
        if (typeof(T) == typeof(string) || typeof(T) == typeof(object)) return (T)(object)StringValue;
        if (typeof(T) == typeof(string[]) || typeof(T) == typeof(object[])) return (T)(object)new[] { StringValue };
        return TextConversion.TryParse(StringValue, out T value) ? value : throw CannotConvertTo<T>();
    }

    /// <inheritdoc/>
    public override bool Equals(DicomElement? other) =>
        other is DicomStringElement text && StringValue == text.StringValue;

    /// <inheritdoc/>
    protected override void ValidateString() => ValueRepresentation.ValidateString(StringValue);

    private static bool SameEncodings(Encoding[] left, Encoding[] right) =>
        ReferenceEquals(left, right) || left.AsSpan().SequenceEqual(right);

    private string Decode() => CharacterSets.Decode(Buffer.AsSpan(), _bufferEncodings, ValueRepresentation)
        .TrimEnd((char)ValueRepresentation.PaddingValue);

    private byte[] Encode()
    {
        var bytes = CharacterSets.Encode(StringValue, TargetEncodings, ValueRepresentation);
        return bytes.Length % 2 == 0 ? bytes : [.. bytes, ValueRepresentation.PaddingValue];
    }
}
