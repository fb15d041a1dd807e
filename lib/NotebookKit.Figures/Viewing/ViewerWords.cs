using NotebookKit.Localization;

namespace NotebookKit.Viewing;

/// <summary>The words on a viewer, in the notebook's language.</summary>
internal static class ViewerWords
{
    private static readonly Dictionary<string, LocalText> Words = new()
    {
        ["center"] = new("Window center", "ウィンドウ値"),
        ["width"] = new("Window width", "ウィンドウ幅"),
        ["presets"] = new("Presets", "プリセット"),
        ["ofFile"] = new("Proposed by the file", "ファイルの既定値"),
        ["tools"] = new("Tools", "ツール"),
        ["window"] = new("Window", "階調"),
        ["pan"] = new("Pan", "移動"),
        ["measure"] = new("Distance", "距離"),
        ["zoomIn"] = new("Zoom in", "拡大"),
        ["zoomOut"] = new("Zoom out", "縮小"),
        ["invert"] = new("Invert", "白黒反転"),
        ["reset"] = new("Reset", "リセット"),
        ["slice"] = new("Slice", "スライス"),
        ["stored"] = new("stored", "画素値"),
        ["value"] = new("value", "値"),
        ["pixels"] = new("px (no Pixel Spacing)", "画素（画素間隔なし）"),
        ["histogram"] = new("Histogram of the pixel values with the window", "画素値のヒストグラムとウィンドウ"),
        ["help"] = new("Keys", "キー操作"),
        ["helpMouse"] = new(
            "Drag: left–right width, up–down center · Shift+drag: pan · Ctrl+wheel or pinch: zoom",
            "ドラッグ：左右でウィンドウ幅、上下でウィンドウ値 · Shift+ドラッグ：移動 · Ctrl+ホイール/ピンチ：拡大縮小"),
        ["helpKeys"] = new(
            "Arrows: center, width · + −: zoom · 1–9: presets · i: invert · m: distance · p: pan · w: window · 0: " +
            "reset",
            "矢印：ウィンドウ値・ウィンドウ幅 · + −：拡大縮小 · 1–9：プリセット · i：白黒反転 · m：距離 · p：移動 · w：階調 · 0：リセット"),
        ["helpSlices"] = new(
            "Page Up/Down, or the wheel after a click on the image: slices",
            "Page Up/Down、または画像をクリックしてからホイール：スライス送り"),
        ["failed"] = new(
            "This browser cannot unpack the pixels; the picture does not move.", "このブラウザーでは画素を展開できないため、静止画を表示しています。"),
    };

    public static IReadOnlyDictionary<string, string> All =>
        Words.ToDictionary(word => word.Key, word => word.Value.ToString());
}
