using System.Text;

namespace FellowOakDicom.IO.Reader;

/// <summary>A dataset or a sequence whose end the reader has not reached yet.</summary>
internal sealed class OpenItem
{
    private Dictionary<uint, DicomPrivateCreator>? _creators;

    /// <summary>The dataset that elements go to.</summary>
    public required DicomDataset Dataset { get; init; }

    /// <summary>The sequence that datasets go to; null if this is a dataset.</summary>
    public DicomSequence? Sequence { get; init; }

    /// <summary>What it lies in; null for the file's dataset.</summary>
    public OpenItem? Around { get; init; }

    /// <summary>The first byte after it; <see cref="long.MaxValue"/> if it ends with a delimiter.</summary>
    public required long End { get; init; }

    public required bool IsExplicit { get; init; }

    public required bool IsBig { get; init; }

    /// <summary>The character sets of the texts that follow.</summary>
    public required Encoding[] Encodings { get; set; }

    /// <summary>
    /// Whether pixel values have a sign. An item without a Pixel Representation of its own describes the pixels of the
    /// dataset around it.
    /// </summary>
    public bool HasSignedPixels
    {
        get
        {
            var item = this;
            while (item.Around is not null && !item.Dataset.Contains(DicomTag.PixelRepresentation)) item = item.Around;
            return item.Dataset.GetSingleValueOrDefault(DicomTag.PixelRepresentation, 0) == 1;
        }
    }

    /// <summary>Notes that a vendor has reserved a block of this dataset.</summary>
    public void Reserve(uint reservation, string creator) =>
        (_creators ??= [])[reservation] = DicomDictionary.Default.GetPrivateCreator(creator);

    /// <summary>The tag with the vendor who has reserved its block of this dataset.</summary>
    public DicomTag TagOf(in ElementHeader header)
    {
        if (_creators is null || !header.IsPrivate || header.Element < 0x1000) return header.Number;
        var reservation = (header.Number & 0xffff0000) | (uint)(header.Element >> 8);
        return new DicomTag(header.Group, header.Element, _creators.GetValueOrDefault(reservation));
    }
}
