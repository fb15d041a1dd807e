using System.Numerics.Tensors;
using FellowOakDicom;
using NotebookKit.Exercises.Questions;

namespace NotebookKit.Exercises.Catalogue.Read;

/// <summary>Finds one pixel in the array.</summary>
internal static class PixelValue
{
    private const int Row = 200;
    private const int Column = 300;

    public static ValueQuestion Question => new()
    {
        Expected = () => Pixels("Brain01")[Row, Column],
        Mistakes =
        [
            ("rows-and-columns-swapped", () => Pixels("Brain01")[Column, Row]),
            ("counted-from-one", () => Pixels("Brain01")[Row - 1, Column - 1]),
            ("other-slice", () => Pixels("Brain02")[Row, Column]),
        ],
    };

    private static Tensor<short> Pixels(string name) => DicomFile.Open(Lecture.Data(name)).Dataset.PixelArray<short>();
}
