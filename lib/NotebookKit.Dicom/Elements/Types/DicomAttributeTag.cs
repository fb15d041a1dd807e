using FellowOakDicom.IO;
using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>Tags of other elements as values (AT, PS3.5 6.2).</summary>
public class DicomAttributeTag : DicomElement
{
    private DicomTag[]? _values;

    /// <summary>Creates an element with tags.</summary>
    /// <param name="tag">The element's own tag.</param>
    /// <param name="values">The tags that are its values.</param>
    public DicomAttributeTag(DicomTag tag, params DicomTag[] values) : base(tag, Encode(values)) => _values = values;

    /// <summary>Creates an element that was read.</summary>
    /// <param name="tag">The element's own tag.</param>
    /// <param name="data">The value's bytes: group and element numbers in this machine's byte order.</param>
    public DicomAttributeTag(DicomTag tag, IByteBuffer data) : base(tag, data) { }

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.AT;

    /// <inheritdoc/>
    public override int Count => (int)(Buffer.Size / 4);

    /// <summary>The tags that are the element's values.</summary>
    public IEnumerable<DicomTag> Values => Tags;

    private DicomTag[] Tags => _values ??= Decode(Buffer);

    /// <inheritdoc/>
    public override T Get<T>(int item = -1)
    {
        if (typeof(T) == typeof(DicomTag[])) return (T)(object)Tags;
        if (typeof(T) == typeof(string[])) return (T)(object)Array.ConvertAll(Tags, tag => tag.ToString());
        if (typeof(T) != typeof(DicomTag) && typeof(T) != typeof(string)) throw CannotConvertTo<T>();

        item = item == -1 ? 0 : item;
        RequireIndex(item, Tags.Length);
        return typeof(T) == typeof(DicomTag) ? (T)(object)Tags[item] : (T)(object)Tags[item].ToString();
    }

    /// <inheritdoc/>
    public override bool Equals(DicomElement? other) =>
        other is DicomAttributeTag tags && Tags.AsSpan().SequenceEqual(tags.Tags);

    private static IByteBuffer Encode(DicomTag[] tags)
    {
        var numbers = new ushort[tags.Length * 2];
        for (var i = 0; i < tags.Length; i++) (numbers[2 * i], numbers[2 * i + 1]) = (tags[i].Group, tags[i].Element);
        return ByteConverter.ToByteBuffer(numbers);
    }

    private static DicomTag[] Decode(IByteBuffer buffer)
    {
        var numbers = ByteConverter.ToArray<ushort>(buffer);
        var tags = new DicomTag[numbers.Length / 2];
        for (var i = 0; i < tags.Length; i++) tags[i] = new DicomTag(numbers[2 * i], numbers[2 * i + 1]);
        return tags;
    }
}
