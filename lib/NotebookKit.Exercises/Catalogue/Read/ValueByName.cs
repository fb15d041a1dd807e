using FellowOakDicom;

namespace NotebookKit.Exercises.Catalogue;

/// <summary>Opens another file and takes a value out of it.</summary>
internal static class ValueByName
{
    public static ValueExercise Exercise => new()
    {
        Id = "read-1",
        Notebook = ReadExercises.Notebook,
        Title = new("A value by name", "値を名前で取り出す"),
        Hints =
        [
            new("Open the file as under “Reading a file”, but with the name Lung02, and take its dataset.",
                "「データの読み込み」のセルと同じように、ファイル名を Lung02 にして読み込み、データセットを取り出します。"),
            new("A value is taken out with a dot and the element's name without spaces, as data.PatientName is.",
                "値は data.PatientName のように、ドットに続けてエレメント名を空白なしで書くと取り出せます。"),
            new("double? thickness = DicomFile.Open(Lecture.Data(\"Lung02\")).Dataset.…;",
                "double? thickness = DicomFile.Open(Lecture.Data(\"Lung02\")).Dataset.…;"),
        ],
        Expected = () => Slice("Lung02").SliceThickness,
        Mistakes =
        [
            (OtherSlice, () => Slice("Brain01").SliceThickness),
            (Location, () => Slice("Lung02").SliceLocation),
            (Spacing, () => Slice("Lung02").PixelSpacing[0]),
        ],
    };

    private static Mistake OtherSlice { get; } = new("other-slice",
        new("the value of another slice", "別のスライスの値"),
        new("This is the slice thickness of Brain01. The one of Lung02 was asked for: open that file.",
            "これは Brain01 のスライス厚です。問題は Lung02 のスライス厚なので、Lung02 を読み込んでください。"));

    private static Mistake Location { get; } = new("location-instead-of-thickness",
        new("the location instead of the thickness", "スライス厚ではなくスライス位置"),
        new("Slice Location says where the slice lies. How thick it is stands in Slice Thickness.",
            "Slice Location はスライスの位置です。スライスの厚さは Slice Thickness に書かれています。"));

    private static Mistake Spacing { get; } = new("spacing-instead-of-thickness",
        new("the pixel spacing instead of the thickness", "スライス厚ではなく画素間隔"),
        new("Pixel Spacing is the distance of two pixels in the picture. How thick the slice is stands in Slice Thickness.",
            "Pixel Spacing は画像の中で隣り合う画素の間隔です。スライスの厚さは Slice Thickness に書かれています。"));

    private static DicomDataset Slice(string name) => DicomFile.Open(Lecture.Data(name)).Dataset;
}
