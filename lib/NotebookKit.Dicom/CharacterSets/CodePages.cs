using System.Text;

namespace FellowOakDicom;

/// <summary>
/// .NET's encodings, those of the code pages among them, without registering a provider for the whole process.
/// </summary>
internal static class CodePages
{
    public const int ShiftJis = 932;
    public const int Iso2022Japanese = 50220;
    public const int Gbk = 936;

    /// <summary>
    /// Characters of a code page that differ from those of the standard's set (ISO 8859-7 and 8859-8).
    /// </summary>
    private static readonly Dictionary<int, (char Shown, char Meant)[]> Departures = new()
    {
        [28597] =
        [
            ('\u02bd', '\u2018'), ('\u02bc', '\u2019'), ('\uf7c2', '\u20ac'), ('\uf7c3', '\u20af'),
            ('\uf7c4', '\u037a'),
        ],
        [28598] = [('\u203e', '\u00af'), ('\uf7bf', '\u200e'), ('\uf7c0', '\u200f')],
    };

    /// <summary>The encoding of that .NET name.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Encoding Find(string name) =>
        CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);

    /// <summary>
    /// The encoding of a code page that shows undefined bytes as U+FFFD and leaves out characters that it lacks.
    /// </summary>
    public static Encoding Exact(int codePage)
    {
        var (encoder, decoder) = (new EncoderReplacementFallback(""), new DecoderReplacementFallback("\uFFFD"));
        return CodePagesEncodingProvider.Instance.GetEncoding(codePage, encoder, decoder)
            ?? Encoding.GetEncoding(codePage, encoder, decoder);
    }

    /// <summary>The text that a code page shows, with the characters that its set has.</summary>
    public static string Correct(int codePage, string text)
    {
        if (!Departures.TryGetValue(codePage, out var departures)) return text;
        foreach (var (shown, meant) in departures) text = text.Replace(shown, meant);
        return text;
    }

    /// <summary>The reverse of <see cref="Correct"/>.</summary>
    public static string Uncorrect(int codePage, string text)
    {
        if (!Departures.TryGetValue(codePage, out var departures)) return text;
        foreach (var (shown, meant) in departures) text = text.Replace(meant, shown);
        return text;
    }
}
