using FellowOakDicom;
using NotebookKit.Exercises.Questions;

namespace NotebookKit.Exercises.Catalogue.Read;

/// <summary>Opens another file and takes a value out of it.</summary>
internal static class ValueByName
{
    public static ValueQuestion Question => new()
    {
        Expected = () => Slice("Lung02").SliceThickness,
        Mistakes =
        [
            ("other-slice", () => Slice("Brain01").SliceThickness),
            ("location-instead-of-thickness", () => Slice("Lung02").SliceLocation),
            ("spacing-instead-of-thickness", () => Slice("Lung02").PixelSpacing[0]),
        ],
    };

    private static DicomDataset Slice(string name) => DicomFile.Open(Lecture.Data(name)).Dataset;
}
