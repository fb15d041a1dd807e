namespace NotebookKit.Figures;

/// <summary>How the names below an axis are written so that each can be read.</summary>
/// <param name="Texts">The names, cut where they are too long.</param>
/// <param name="Step">1 if all are written, 2 for every other one, and so on.</param>
/// <param name="AreSlanted">Whether they climb towards their marks.</param>
internal sealed record TickNames(IReadOnlyList<string> Texts, int Step, bool AreSlanted)
{
    public const double Size = 13;
    private const double Gap = 8;
    private const double Longest = 104;

    /// <summary>Slanted lines of text lie this far apart on the axis.</summary>
    private const double SlantedLine = 20;

    /// <summary>How far slanted names reach down.</summary>
    public double Depth => Texts.Max(text => TextWidth.Of(text, Size)) * Math.Sin(Math.PI / 4);

    /// <summary>
    /// Level if they fit or if cutting leaves enough of them, else slanted, and some left out if they are very many.
    /// </summary>
    /// <param name="names">The names.</param>
    /// <param name="room">The distance from one mark to the next.</param>
    public static TickNames Fit(IReadOnlyList<string> names, double room)
    {
        var fit = names.All(name => TextWidth.Of(name, Size) <= room - Gap);
        if (fit || room >= Longest) return new TickNames(Cut(room - Gap), Step: 1, AreSlanted: false);
        return new TickNames(Cut(Longest), (int)Math.Ceiling(SlantedLine / room), AreSlanted: true);

        string[] Cut(double width) => [.. names.Select(name => TextWidth.Cut(name, Size, width))];
    }
}
