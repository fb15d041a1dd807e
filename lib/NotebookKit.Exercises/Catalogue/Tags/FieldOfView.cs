using System.Globalization;
using FellowOakDicom;

namespace NotebookKit.Exercises.Catalogue;

/// <summary>Makes millimetres of pixels.</summary>
internal static class FieldOfView
{
    public static FunctionExercise<Func<DicomDataset, (double, double)>> Exercise => new()
    {
        Id = "tags-2",
        Notebook = TagsExercises.Notebook,
        Title = new("The size of a picture in millimetres", "画像の大きさを mm で求める"),
        Signature = "(double Width, double Height) FieldOfView(DicomDataset slice)",
        Hints =
        [
            new("As many times as there are columns, a pixel's width: that is the width of the picture.",
                "画像の横幅は、1 画素の横幅に列数を掛けたものです。"),
            new("Pixel Spacing has two values. The first is the distance of two rows, from one pixel to the one below; the second is the distance of two columns.",
                "Pixel Spacing には 2 つの値があります。1 つ目は行の間隔（縦方向）、2 つ目は列の間隔（横方向）です。"),
            new(
                "return (slice.Columns * slice.PixelSpacing[1], …);",
                "return (slice.Columns * slice.PixelSpacing[1], …);"),
        ],
        Reference = Of((rows, columns, down, across, _) => (columns * across, rows * down)),
        Mistakes =
        [
            (SpacingsSwapped, Of((rows, columns, down, across, _) => (columns * down, rows * across))),
            (WidthAndHeightSwapped, Of((rows, columns, down, across, _) => (rows * down, columns * across))),
            (
                CommonMistakes.RowsAndColumnsSwapped,
                Of((rows, columns, down, across, _) => (rows * across, columns * down))),
            (NotMultiplied, Of((_, _, down, across, _) => (across, down))),
            (PixelsOnly, Of((rows, columns, _, _, _) => (columns, rows))),
            (Thickness, Of((rows, columns, _, _, thickness) => (columns * thickness, rows * thickness))),
            (GapsOnly, Of((rows, columns, down, across, _) => ((columns - 1) * across, (rows - 1) * down))),
        ],
        Calls = random => Pictures(random).Select(picture => new Call<Func<DicomDataset, (double, double)>>(
            string.Create(
                CultureInfo.InvariantCulture,
                $"FieldOfView({picture.Rows} rows, {picture.Columns} columns, Pixel Spacing " +
                $"{picture.Down}\\{picture.Across})"),
            size => size(picture.Dataset))),
    };

    private static Mistake SpacingsSwapped { get; } = new("row-and-column-spacing-swapped",
        new("the two pixel spacings swapped", "行の間隔と列の間隔の取り違え"),
        new("The first value of Pixel Spacing is the distance from row to row, which is vertical. The width needs the second. In most files the two are equal and nobody notices.",
            "Pixel Spacing の 1 つ目の値は行と行の間隔、つまり縦方向の間隔です。横幅の計算には 2 つ目の値を使います。多くの画像では 2 つの値が等しいので、間違えても気付きません。"));

    private static Mistake WidthAndHeightSwapped { get; } = new("width-and-height-swapped",
        new("width and height swapped", "横幅と高さの取り違え"),
        new("The width was asked for first, then the height.", "先に返すのは横幅で、その次が高さです。"));

    private static Mistake NotMultiplied { get; } = new("not-multiplied",
        new("the size of one pixel only", "1 画素の大きさのまま"),
        new("This is how large one pixel is. The picture has many of them.", "これは 1 画素の大きさです。画像の大きさにするには、画素の数を掛けます。"));

    private static Mistake PixelsOnly { get; } = new("pixels-instead-of-millimetres",
        new("pixels instead of millimetres", "mm ではなく画素数"),
        new("This is the number of pixels. How many millimetres one of them measures stands in Pixel Spacing.",
            "これは画素の数です。1 画素が何 mm かは Pixel Spacing に書かれています。"));

    private static Mistake Thickness { get; } = new("thickness-instead-of-spacing",
        new("the slice thickness instead of the pixel spacing", "画素間隔ではなくスライス厚を使用"),
        new("Slice Thickness is the third direction, through the slice. Inside the picture, Pixel Spacing counts.",
            "Slice Thickness はスライスに垂直な方向の厚さです。画像面の中の長さには Pixel Spacing を使います。"));

    private static Mistake GapsOnly { get; } = new("one-pixel-short",
        new("one pixel short", "1 画素分だけ足りない"),
        new("From the middle of the first pixel to the middle of the last it is one pixel less. The picture reaches to their outer edges.",
            "最初の画素の中心から最後の画素の中心までの長さになっています。画像は両端の画素の外側の縁までなので、もう 1 画素分あります。"));

    private delegate (double Width, double Height) Formula(
        int rows, int columns, double down, double across, double thickness);

    private static Func<DicomDataset, (double, double)> Of(Formula formula) => slice =>
    {
        var spacing = slice.GetValues<double>(DicomTag.PixelSpacing);
        return formula(
            slice.GetSingleValue<ushort>(DicomTag.Rows), slice.GetSingleValue<ushort>(
                DicomTag.Columns), spacing[0], spacing[1],
            slice.GetSingleValue<double>(DicomTag.SliceThickness));
    };

    private static IEnumerable<Picture> Pictures(Random random) =>
    [
        new(512, 512, 0.5, 0.5),
        new(200, 300, 0.5, 2),
        .. Enumerable.Range(0, 10).Select(
            _ => new Picture(
                random.Next(100, 600), random.Next(100, 600), random.Next(1, 800) / 1000.0,
                random.Next(1, 800) / 1000.0)),
    ];

    private sealed record Picture(int Rows, int Columns, double Down, double Across)
    {
        public DicomDataset Dataset => new()
        {
            { DicomTag.SliceThickness, 5m },
            { DicomTag.Rows, (ushort)Rows },
            { DicomTag.Columns, (ushort)Columns },
            { DicomTag.PixelSpacing, (decimal)Down, (decimal)Across },
        };
    }
}
