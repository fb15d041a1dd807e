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
        ["circle"] = new("Circle", "円形 ROI"),
        ["rectangle"] = new("Rectangle", "矩形 ROI"),
        ["marks"] = new("Sides of the patient and scale", "方向マークとスケール"),
        ["zoomIn"] = new("Zoom in", "拡大"),
        ["zoomOut"] = new("Zoom out", "縮小"),
        ["invert"] = new("Invert", "白黒反転"),
        ["reset"] = new("Reset", "リセット"),
        ["slice"] = new("Slice", "スライス"),
        ["stored"] = new("stored", "画素値"),
        ["value"] = new("value", "値"),
        ["ctValue"] = new("CT value (HU)", "CT 値（HU）"),
        ["atDetector"] = new("at the detector (Imager Pixel Spacing)", "検出器面（Imager Pixel Spacing）"),
        ["sides"] = new(
            "Sides of the patient at the left, right, upper and lower edge", "画像の左・右・上・下にある患者の側"),
        ["regions"] = new("Regions of interest", "関心領域（ROI）"),
        ["remove"] = new("Remove", "削除"),
        ["mean"] = new("Mean", "平均"),
        ["deviation"] = new("SD (÷ n)", "標準偏差（÷ n）"),
        ["area"] = new("Area", "面積"),
        ["count"] = new("Pixels", "画素数"),
        ["padding"] = new("padding left out: {count}", "除いたパディング画素 {count}"),
        ["circlePlace"] = new("center ({x}, {y}), radius {radius} px", "中心 ({x}, {y})、半径 {radius} 画素"),
        ["rectanglePlace"] = new("columns {left}–{right}, rows {top}–{bottom}", "列 {left}–{right}、行 {top}–{bottom}"),
        ["pixels"] = new("px (no Pixel Spacing)", "画素（画素間隔なし）"),
        ["histogram"] = new(
            "Histogram of the values with the window; the axis of the numbers is logarithmic",
            "値のヒストグラムとウィンドウ（縦軸は対数目盛）"),
        ["logarithmic"] = new("Number of pixels (logarithmic axis)", "画素数（対数目盛）"),
        ["help"] = new("Keys", "キー操作"),
        ["helpMouse"] = new(
            "Drag: left–right width, up–down center · Shift+drag: pan · Ctrl+wheel or pinch: zoom",
            "ドラッグ：左右でウィンドウ幅、上下でウィンドウ値 · Shift+ドラッグ：移動 · Ctrl+ホイール/ピンチ：拡大縮小"),
        ["helpKeys"] = new(
            "Arrows: center, width · + −: zoom · 1–9: presets · i: invert · o: sides and scale · m: distance · " +
            "c: circle · r: rectangle · p: pan · w: window · 0: reset",
            "矢印：ウィンドウ値・ウィンドウ幅 · + −：拡大縮小 · 1–9：プリセット · " +
            "i：白黒反転 · o：方向マークとスケール · m：距離 · " +
            "c：円形 ROI · r：矩形 ROI · p：移動 · w：階調 · 0：リセット"),
        ["helpRegions"] = new(
            "Circle, rectangle: drag to draw, drag inside to move, drag the handle to resize",
            "ROI：ドラッグで作成、内側をドラッグで移動、ハンドルをドラッグでサイズ変更"),
        ["helpRegionKeys"] = new(
            "With distance, circle or rectangle: Space: new · arrows: move · Shift+arrows: size · Delete: remove. " +
            "SD as NumPy's std: divided by the number of pixels n",
            "距離・ROI のとき　スペース：新規 · 矢印：移動 · Shift+矢印：サイズ · Delete：削除。" +
            "標準偏差は NumPy の std と同じく画素数 n で割った値"),
        ["helpMarks"] = new(
            "Sides of the patient: L left, R right, A front, P back, H head, F feet",
            "方向マーク（患者から見た向き）：L 左、R 右、A 前、P 後、H 頭、F 足"),
        ["helpSlices"] = new(
            "Page Up/Down, or the wheel after a click on the image: slices",
            "Page Up/Down、または画像をクリックしてからホイール：スライス送り"),
        ["failed"] = new(
            "This browser cannot unpack the pixels; the picture does not move.",
            "このブラウザーでは画素を展開できないため、静止画を表示しています。"),
    };

    public static IReadOnlyDictionary<string, string> All =>
        Words.ToDictionary(word => word.Key, word => word.Value.ToString());
}
