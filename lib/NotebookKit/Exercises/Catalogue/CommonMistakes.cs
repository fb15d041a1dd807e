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
}
