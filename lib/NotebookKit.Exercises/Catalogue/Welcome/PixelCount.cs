namespace NotebookKit.Exercises.Catalogue;

/// <summary>The first answer of all: to change a cell and run it again.</summary>
internal static class PixelCount
{
    private const int Rows = 512;
    private const int Columns = 512;

    public static ValueExercise Exercise => new()
    {
        Id = "welcome-1",
        Notebook = WelcomeExercises.Notebook,
        Title = new("Your first answer", "最初の解答"),
        Hints =
        [
            new("Replace the word null by a number or a calculation. Leave the semicolon where it is.",
                "null という単語を、数または計算式に書き換えます。セミコロンは残しておいてください。"),
            new("There are 512 rows, and each of them has 512 pixels. C# writes “times” as *.",
                "行が 512 行あり、それぞれに 512 個の画素があります。C# では、掛け算の記号に * を使います。"),
            new("int? pixels = 512 * …;", "int? pixels = 512 * …;"),
        ],
        Expected = () => Rows * Columns,
        Mistakes =
        [
            (Added, () => Rows + Columns),
            (OneSide, () => Rows),
            (BytesCounted, () => Rows * Columns * sizeof(short)),
        ],
    };

    private static Mistake Added { get; } = new("added-instead-of-multiplied",
        new("added instead of multiplied", "掛け算ではなく足し算"),
        new("Each of the 512 rows has 512 pixels: that is 512 times 512.", "512 行のそれぞれに 512 個の画素があるので、512 × 512 です。"));

    private static Mistake OneSide { get; } = new("one-row-only",
        new("one row only", "1 行分だけ"),
        new("These are the pixels of one row. There are 512 rows.", "これは 1 行分の画素の数です。行は 512 行あります。"));

    private static Mistake BytesCounted { get; } = new("bytes-instead-of-pixels",
        new("bytes instead of pixels", "画素数ではなくバイト数"),
        new(
            "A pixel takes two bytes in the file; the number of pixels was asked for.",
            "ファイルでは 1 画素が 2 バイトですが、求めるのは画素の数です。"));
}
