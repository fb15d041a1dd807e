using NotebookKit.Localization;

namespace NotebookKit.Viewing;

/// <summary>A window that a viewer offers by name.</summary>
internal sealed record WindowPreset(string Name, Window Window)
{
    /// <summary>Whether a file proposes it.</summary>
    public bool IsOfFile { get; private init; }

    private const double AirAtLeast = -500;

    /// <summary>
    /// Those given, those of the files, those usual in CT when the values are Hounsfield units, and the whole range. An
    /// array says nothing of its unit: values below −500 are taken for those of air.
    /// </summary>
    public static IReadOnlyList<WindowPreset> Of(IReadOnlyList<ViewerSlice> slices, Window? given)
    {
        var (smallest, largest) = (slices.Min(slice => slice.Values.Min()), slices.Max(slice => slice.Values.Max()));
        var whole = new Window(smallest / 2 + largest / 2, largest > smallest ? largest - smallest : 1);
        var isCt = slices[0].Unit == "HU" || (slices[0].Unit.Length == 0 && smallest < AirAtLeast);
        return
        [
            .. given is { } window ? [new WindowPreset(Explanation(window) ?? new LocalText("Given", "指定値").ToString(), window)] : Array.Empty<WindowPreset>(),
            .. OfFiles([.. slices.SelectMany(slice => slice.Windows).Distinct()]),
            .. isCt ? UsualInCt : [],
            new WindowPreset(new LocalText("Full range", "全範囲").ToString(), whole),
        ];
    }

    private static IEnumerable<WindowPreset> OfFiles(Window[] windows) => windows.Select((window, index) =>
        new WindowPreset(Explanation(window) ?? Numbered(index, windows.Length), window) { IsOfFile = true });

    private static string? Explanation(Window window) =>
        string.IsNullOrWhiteSpace(window.Explanation) ? null : window.Explanation.Trim();

    private static string Numbered(int index, int count)
    {
        var name = new LocalText("Window", "ウィンドウ").ToString();
        return count == 1 ? name : FormattableString.Invariant($"{name} {index + 1}");
    }

    private static IEnumerable<WindowPreset> UsualInCt =>
    [
        Usual("Brain", "脳", 40, 80),
        Usual("Lung", "肺野条件", -600, 1500),
        Usual("Mediastinum", "縦隔条件", 50, 350),
        Usual("Abdomen", "腹部", 50, 400),
        Usual("Liver", "肝臓", 30, 150),
        Usual("Bone", "骨条件", 400, 1800),
    ];

    private static WindowPreset Usual(string english, string japanese, double center, double width) =>
        new(new LocalText(english, japanese).ToString(), new Window(center, width));
}
