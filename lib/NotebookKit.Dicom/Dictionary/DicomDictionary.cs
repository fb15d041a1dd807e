using System.Collections;
using System.Collections.Concurrent;
using System.IO.Compression;

namespace FellowOakDicom;

/// <summary>
/// What is known about tags: names, keywords, value representations. <see cref="Default"/> is the data dictionary of
/// PS3.6. Vendors' private elements are not in it; <see cref="Load"/> adds them from a file.
/// </summary>
public class DicomDictionary : IEnumerable<DicomDictionaryEntry>
{
    /// <summary>The entry of a tag that the dictionary does not know.</summary>
    public static readonly DicomDictionaryEntry UnknownTag = new(
        DicomMaskedTag.Parse("xxxx", "xxxx"), "Unknown", "Unknown", DicomVM.VM_1_n, false,
        DicomVR.UN, DicomVR.AE, DicomVR.AS, DicomVR.AT, DicomVR.CS, DicomVR.DA, DicomVR.DS, DicomVR.DT, DicomVR.FD,
        DicomVR.FL, DicomVR.IS, DicomVR.LO, DicomVR.LT, DicomVR.OB, DicomVR.OD, DicomVR.OF, DicomVR.OL, DicomVR.OV,
        DicomVR.OW, DicomVR.PN, DicomVR.SH, DicomVR.SL, DicomVR.SQ, DicomVR.SS, DicomVR.ST, DicomVR.SV, DicomVR.TM,
        DicomVR.UC, DicomVR.UI, DicomVR.UL, DicomVR.UR, DicomVR.US, DicomVR.UT, DicomVR.UV);

    /// <summary>The entry of the elements (gggg,0010-00FF) in which vendors reserve blocks (PS3.5 7.8.1).</summary>
    public static readonly DicomDictionaryEntry PrivateCreatorTag = new(
        DicomMaskedTag.Parse("xxxx", "00xx"), "Private Creator", "PrivateCreator", DicomVM.VM_1, false, DicomVR.LO);

    private static readonly Lock DefaultLock = new();
    private static DicomDictionary? _default;

    private readonly StandardDictionary? _standard;
    private readonly ConcurrentDictionary<DicomTag, DicomDictionaryEntry> _entries = new();
    private readonly ConcurrentDictionary<string, DicomTag> _keywords = new(StringComparer.Ordinal);
    private readonly MaskedEntries _masked = new();
    private readonly ConcurrentDictionary<string, DicomPrivateCreator> _creators = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, DicomDictionary> _private = new(StringComparer.Ordinal);

    /// <summary>An empty dictionary.</summary>
    public DicomDictionary() { }

    private DicomDictionary(StandardDictionary standard) => _standard = standard;

    private DicomDictionary(DicomPrivateCreator creator) => PrivateCreator = creator;

    /// <summary>The dictionary that tags and files are looked up in.</summary>
    /// <exception cref="DicomDataException">On setting: it has been in use already.</exception>
    public static DicomDictionary Default
    {
        get => EnsureDefaultDictionariesLoaded();
        set
        {
            lock (DefaultLock)
            {
                if (_default is not null)
                {
                    throw new DicomDataException(
                        "Cannot set Default DicomDictionary as it has already been initialised");
                }
                _default = value;
            }
        }
    }

    /// <summary>
    /// The vendor whose elements the dictionary describes; <see langword="null"/> if they are the standard's.
    /// </summary>
    public DicomPrivateCreator? PrivateCreator { get; }

    /// <summary>What is known about a tag; <see cref="UnknownTag"/> if nothing.</summary>
    public DicomDictionaryEntry this[DicomTag tag]
    {
        get
        {
            if (tag.PrivateCreator is { } creator && _private.TryGetValue(creator.Creator, out var vendor))
            {
                return vendor[tag];
            }
            if (tag is { IsPrivate: true, Element: >= 0x0010 and <= 0x00ff }) return PrivateCreatorTag;
            return _entries.GetValueOrDefault(tag) ?? _standard?.Find(tag)
                ?? _masked.Find(tag) ?? _standard?.FindMasked(tag) ?? UnknownTag;
        }
    }

    /// <summary>The dictionary of a vendor's elements, empty at first.</summary>
    public DicomDictionary this[DicomPrivateCreator creator] =>
        _private.GetOrAdd(creator.Creator, static (_, creator) => new DicomDictionary(creator), creator);

    /// <summary>The tag of that keyword, such as <c>PatientName</c>; <see langword="null"/> if there is none.</summary>
    public DicomTag? this[string keyword] =>
        _keywords.GetValueOrDefault(keyword)
        ?? _standard?.TagOf(keyword)
        ?? _private.Values.Select(vendor => vendor[keyword]).FirstOrDefault(tag => tag is not null);

    /// <summary>
    /// The default dictionary. There is no dictionary of private elements to load, whatever
    /// <paramref name="loadPrivateDictionary"/> says.
    /// </summary>
    public static DicomDictionary EnsureDefaultDictionariesLoaded(bool? loadPrivateDictionary = null)
    {
        if (_default is { } loaded) return loaded;
        lock (DefaultLock) return _default ??= new DicomDictionary(new StandardDictionary());
    }

    /// <summary>Adds an entry, in place of one of the same tag.</summary>
    public void Add(DicomDictionaryEntry entry)
    {
        if (PrivateCreator is not null)
        {
            entry.Tag = new DicomTag(entry.Tag.Group, entry.Tag.Element, PrivateCreator);
            entry.MaskTag?.Tag = entry.Tag;
        }
        if (entry.MaskTag is null) _entries[entry.Tag] = entry;
        else _masked.Add(entry);
        _keywords[entry.Keyword] = entry.Tag;
    }

    /// <summary>The private creator of that name, one object for each name.</summary>
    public DicomPrivateCreator GetPrivateCreator(string creator) =>
        _creators.GetOrAdd(creator, static name => new DicomPrivateCreator(name));

    /// <summary>Adds the entries of a dictionary file; a name that ends with <c>.gz</c> is decompressed.</summary>
    /// <exception cref="DicomDataException">The file is no dictionary.</exception>
    public void Load(string file, DicomDictionaryFormat format)
    {
        using var stream = File.OpenRead(file);
        using var content = file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)
            ? new GZipStream(stream, CompressionMode.Decompress)
            : (Stream)stream;
        new DicomDictionaryReader(this, format, content).Process();
    }

    /// <summary>All entries: those that were added, then the standard's.</summary>
    public IEnumerator<DicomDictionaryEntry> GetEnumerator() =>
        _entries.Values.Concat(_masked.All)
            .Concat((_standard?.All ?? []).Where(entry => !_entries.ContainsKey(entry.Tag)))
            .GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
