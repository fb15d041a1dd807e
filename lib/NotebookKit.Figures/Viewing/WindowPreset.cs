using NotebookKit.Localization;
using NotebookKit.Windowing;

namespace NotebookKit.Viewing;

/// <summary>A window that a viewer offers by name.</summary>
internal sealed record WindowPreset(string Name, Window Window)
{
    private const double AirAtLeast = -500;

    /// <summary>Whether a file proposes it.</summary>
    public bool IsOfFile { get; private init; }

    /// <summary>
    /// Those given, those of the files or else one that suits the values, those usual in CT when the values are
    /// Hounsfield units, and the whole range. An array says nothing of its unit: values below −500 are taken for those
    /// of air.
    /// </summary>
    public static IReadOnlyList<WindowPreset> Of(IReadOnlyList<ViewerSlice> slices, Window? given)
    {
        var (smallest, largest) = (slices.Min(slice => slice.Values.Min()), slices.Max(slice => slice.Values.Max()));
        var whole = new Window(smallest / 2 + largest / 2, largest > smallest ? largest - smallest : 1);
        var isCt = slices[0].Unit == "HU" || (slices[0].Unit.Length == 0 && smallest < AirAtLeast);
        WindowPreset[] suggested =
        [
            .. slices.Select(slice => slice.Suggested).OfType<Window>().Take(1).Select(
                window => new WindowPreset(window.Explanation!, window with { Explanation = null })),
        ];
        return
        [
            .. given is { } window ? [Given(window)] : Array.Empty<WindowPreset>(),
            .. slices.SelectMany(slice => slice.Windows).Distinct().Select(OfFile),
            .. given is null ? suggested : [],
            .. isCt ? UsualWindow.All.Select(Usual).Where(preset => !suggested.Contains(preset)) : [],
            new WindowPreset(new LocalText("Full range", "全範囲").ToString(), whole),
        ];
    }

    private static WindowPreset Given(Window window) =>
        new(Explanation(window) ?? new LocalText("Given", "指定値").ToString(), window);

    private static WindowPreset OfFile(Window window) =>
        new(Explanation(window) ?? FormattableString.Invariant($"{window.Center} / {window.Width}"), window)
        {
            IsOfFile = true,
        };

    private static string? Explanation(Window window) =>
        string.IsNullOrWhiteSpace(window.Explanation) ? null : window.Explanation.Trim();

    private static WindowPreset Usual(UsualWindow usual) => new(usual.Name.ToString(), usual.Window);
}
