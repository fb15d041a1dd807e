using System.Text;

namespace NotebookKit.Figures;

/// <summary>
/// About how wide a text is drawn: the reader's font is not known, so rather too wide than too narrow.
/// </summary>
internal static class TextWidth
{
    private const double Latin = 0.64;

    /// <summary>Where Unicode begins to have characters as wide as they are high, those of East Asia.</summary>
    private const int FirstSquare = 0x2E80;

    public static double Of(string text, double size) =>
        size * text.EnumerateRunes().Sum(rune => IsSquare(rune) ? 1 : Latin);

    /// <summary>Whether a text has characters of East Asia.</summary>
    public static bool HasSquares(string text) => text.EnumerateRunes().Any(IsSquare);

    private static bool IsSquare(Rune rune) => rune.Value >= FirstSquare;
}
