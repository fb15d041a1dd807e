using System.Text;

namespace FellowOakDicom;

/// <summary>The sets of PS3.3 tables C.12-3 and C.12-4.</summary>
internal static class GraphicSets
{
    /// <summary>ISO IR 6.</summary>
    public static readonly GraphicSet Ascii = new CodePageSet("(B", 20127, 20127, isG0: true);

    /// <summary>
    /// ISO IR 14, JIS X 0201 romaji. Its yen sign and overline are read as \ and ~, as other programs do.
    /// </summary>
    private static readonly GraphicSet Romaji = new CodePageSet("(J", 20127, CodePages.ShiftJis, isG0: true);

    /// <summary>ISO IR 13, JIS X 0201 half-width katakana.</summary>
    private static readonly GraphicSet Katakana = new CodePageSet(")I", CodePages.ShiftJis, CodePages.ShiftJis);

    /// <summary>ISO IR 87, JIS X 0208.</summary>
    private static readonly GraphicSet Kanji = new KanjiSet("$B", supplementary: false);

    /// <summary>ISO IR 159, JIS X 0212.</summary>
    private static readonly GraphicSet SupplementaryKanji = new KanjiSet("$(D", supplementary: true);

    private static readonly GraphicSet[] All =
    [
        Ascii, Romaji, Katakana,
        Kanji, SupplementaryKanji,
        // The kanji of 1978. Files with that escape sequence mean the kanji of today.
        new KanjiSet("$@", supplementary: false),
        new CodePageSet("-A", 28591, 28591), new CodePageSet("-B", 28592, 28592), new CodePageSet("-C", 28593, 28593),
        new CodePageSet("-D", 28594, 28594), new CodePageSet("-F", 28597, 28597), new CodePageSet("-G", 28596, 28596),
        new CodePageSet("-H", 28598, 28598), new CodePageSet("-L", 28595, 28595), new CodePageSet("-M", 28599, 28599),
        new CodePageSet("-T", 874, 874), new CodePageSet("-b", 28605, 28605),
        // Code page 949 holds KS X 1001, too, and has a syllable right that is wrong in 20949.
        new CodePageSet("$)C", 949, 20949, isMultiByte: true),
        new CodePageSet("$)A", CodePages.Gbk, CodePages.Gbk, isMultiByte: true),
    ];

    /// <summary>What G0 and G1 hold where no escape sequence has switched, by the first character set.</summary>
    public static (GraphicSet G0, GraphicSet? G1) Initial(int codePage) => codePage switch
    {
        CodePages.ShiftJis => (Romaji, Katakana),
        CodePages.Iso2022Japanese => (Ascii, Katakana),
        _ => (Ascii, Array.Find(All, set => !set.IsG0 && set.DeclaredCodePage == codePage)),
    };

    /// <summary>The sets that a character set lets a writer switch to.</summary>
    public static IEnumerable<GraphicSet> Declared(Encoding encoding) =>
        All.Where(set => IsDeclared(set, encoding.CodePage) && (set is not KanjiSet || set == KanjiOf(encoding)));

    /// <summary>
    /// Whether a reader takes a character set to let text switch to <paramref name="set"/>; that with kanji also has
    /// romaji.
    /// </summary>
    public static bool IsDeclared(GraphicSet set, int codePage) =>
        set == Ascii || set.DeclaredCodePage == codePage || (set == Romaji && codePage == CodePages.Iso2022Japanese);

    /// <summary>The set whose escape sequence the bytes begin with.</summary>
    public static GraphicSet? Match(ReadOnlySpan<byte> bytes)
    {
        foreach (var set in All)
        {
            if (bytes.StartsWith(set.Escape)) return set;
        }
        return null;
    }

    private static GraphicSet KanjiOf(Encoding encoding) =>
        ReferenceEquals(encoding, DicomEncoding.SupplementaryKanji) ? SupplementaryKanji : Kanji;
}
