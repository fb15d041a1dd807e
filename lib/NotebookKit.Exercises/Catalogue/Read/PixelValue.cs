using System.Numerics.Tensors;
using FellowOakDicom;

namespace NotebookKit.Exercises.Catalogue;

/// <summary>Finds one pixel in the array.</summary>
internal static class PixelValue
{
    private const int Row = 200;
    private const int Column = 300;

    public static ValueExercise Exercise => new()
    {
        Id = "read-2",
        Notebook = ReadExercises.Notebook,
        Title = new("One pixel", "1 つの画素の値"),
        Hints =
        [
            new("The array img holds the pixels. One of them is taken out with square brackets.",
                "画素値は配列 img に入っています。角かっこを使うと、その中の 1 つを取り出せます。"),
            new("Two numbers stand in the brackets, with a comma between them: the row first, then the column.",
                "角かっこの中には、行、列の順に、2 つの数をコンマで区切って書きます。"),
            new("short? pixel = img[200, …];", "short? pixel = img[200, …];"),
        ],
        Expected = () => Pixels("Brain01")[Row, Column],
        Mistakes =
        [
            (CommonMistakes.RowsAndColumnsSwapped, () => Pixels("Brain01")[Column, Row]),
            (CountedFromOne, () => Pixels("Brain01")[Row - 1, Column - 1]),
            (OtherSlice, () => Pixels("Brain02")[Row, Column]),
        ],
    };

    private static Mistake CountedFromOne { get; } = new("counted-from-one",
        new("counted from 1", "1 から数えている"),
        new("Rows and columns are counted from 0: the first pixel is img[0, 0], and row 200 has the index 200.",
            "行と列は 0 から数えます。最初の画素は img[0, 0] で、行番号 200 の添字はそのまま 200 です。"));

    private static Mistake OtherSlice { get; } = new("other-slice",
        new("the value of another slice", "別のスライスの値"),
        new("This is the pixel of Brain02. Run the cells with \"Brain01\" again, then this one.",
            "これは Brain02 の画素値です。\"Brain01\" に戻してセルを実行し直してから、このセルを実行してください。"));

    private static Tensor<short> Pixels(string name) => DicomFile.Open(Lecture.Data(name)).Dataset.PixelArray<short>();
}
