namespace NotebookKit.Exercises.Catalogue;

/// <summary>Mistakes that occur in more than one exercise.</summary>
internal static class CommonMistakes
{
    public static Mistake CenterAndWidthSwapped { get; } = new("center-and-width-swapped",
        new("center and width swapped", "ウィンドウ値とウィンドウ幅の取り違え"),
        new("The center was used where the width belongs, and the other way round.", "ウィンドウ値とウィンドウ幅を逆に使っています。"));

    public static Mistake WholeWidth { get; } = new("whole-width",
        new("the whole width instead of half of it", "ウィンドウ幅を半分にしていない"),
        new("From the center to either end it is only half a width.", "ウィンドウ値から端までは、ウィンドウ幅の半分です。"));

    public static Mistake LimitsSwapped { get; } = new("limits-swapped",
        new("smallest and largest value swapped", "最小値と最大値の取り違え"),
        new("The smallest value was asked for first.", "先に返すのは最小値です。"));

    public static Mistake StandardFormula { get; } = new("standard-formula",
        new("the standard's own formula", "DICOM 規格の計算式を使用"),
        new("center − 0.5 and width − 1 are the standard's linear function; the lecture's formula has neither.",
            "center − 0.5 と width − 1 を使うのは、DICOM 規格の linear 関数です。この講義の計算式では使いません。"));

    public static Mistake RowsAndColumnsSwapped { get; } = new("rows-and-columns-swapped",
        new("rows and columns swapped", "行と列の取り違え"),
        new("An index is [row, column]: rows come first, and run from top to bottom. Look at which of the two you use where.",
            "配列の添字は［行, 列］の順です。行が先で、上から下へ数えます。行と列をどこで使っているかを確認してください。"));

    public static Mistake Rounded { get; } = new("rounded",
        new("rounded instead of cut off", "切り捨てではなく四捨五入"),
        new("The result was rounded to the nearest whole number. A cast cuts the fraction off: 127.9 becomes 127.",
            "最も近い整数に丸めています。ここで求めるのは、小数部を切り捨てた値です。キャストすると 127.9 は 127 になります。"));

    public static Mistake NotClipped { get; } = new("not-clipped",
        new("not clipped before the cast", "キャストの前に範囲を制限していない"),
        new("A value below 0 or above 255 does not fit into a byte: the cast wraps it round to a wrong gray (256 becomes 0). Limit it to 0 … 255 first.",
            "0 より小さい値や 255 より大きい値は byte に入りません。そのままキャストすると一周して、まったく違う明るさになります（256 は 0 になります）。先に 0 から 255 " +
            "の範囲に制限してください。"));

    public static Mistake Of256Grays { get; } = new("256-instead-of-255",
        new("256 instead of 255", "255 ではなく 256 を使用"),
        new("A byte holds 256 different values, but the largest is 255, because they begin with 0.",
            "byte が表せる値は 256 通りですが、0 から始まるので、最大値は 255 です。"));

    public static Mistake IntegerDivision { get; } = new("integer-division",
        new("division of whole numbers", "整数どうしの割り算"),
        new("A whole number divided by a whole number has no fraction in C#: 40 / 80 is 0. Multiply first, or make one of them a double.",
            "C# では、整数を整数で割ると小数部が切り捨てられ、40 / 80 は 0 になります。先に掛け算をするか、どちらかを double にしてください。"));

    public static Mistake MinNotSubtracted { get; } = new("min-not-subtracted",
        new("min not subtracted from the value", "値から最小値を引いていない"),
        new("A value equal to min has to become 0. With a window that begins at 0 the mistake does not show.",
            "値が min に等しいとき、結果は 0 になるはずです。min が 0 のウィンドウでは、この間違いに気付きません。"));

    public static Mistake ClippedTooEarly { get; } = new("clipped-too-early",
        new("clipped before scaling", "計算の前に範囲を制限している"),
        new("0 … 255 are the limits of the grays, not of the CT values. Scale first, then clip.",
            "0 から 255 は表示する明るさの範囲で、CT 値の範囲ではありません。計算してから、範囲を制限してください。"));
}
