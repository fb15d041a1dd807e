using NotebookKit.Exercises.Questions;

namespace NotebookKit.Exercises.Catalogue.Welcome;

/// <summary>The first answer of all: to change a cell and run it again.</summary>
internal static class PixelCount
{
    private const int Rows = 512;
    private const int Columns = 512;

    public static ValueQuestion Question => new()
    {
        Expected = () => Rows * Columns,
        Mistakes =
        [
            ("added-instead-of-multiplied", () => Rows + Columns),
            ("one-row-only", () => Rows),
            ("bytes-instead-of-pixels", () => Rows * Columns * sizeof(short)),
        ],
    };

}
