using System.Globalization;
using FellowOakDicom;
using NotebookKit.Exercises.Questions;

namespace NotebookKit.Exercises.Catalogue.Tags;

/// <summary>Makes millimetres of pixels.</summary>
internal static class FieldOfView
{
    public static FunctionQuestion<Func<DicomDataset, (double, double)>> Question => new()
    {
        Signature = "(double Width, double Height) FieldOfView(DicomDataset slice)",
        Reference = Of((rows, columns, down, across, _) => (columns * across, rows * down)),
        Mistakes =
        [
            ("row-and-column-spacing-swapped", Of((rows, columns, down, across, _) => (columns * down, rows * across))),
            ("width-and-height-swapped", Of((rows, columns, down, across, _) => (rows * down, columns * across))),
            ("rows-and-columns-swapped", Of((rows, columns, down, across, _) => (rows * across, columns * down))),
            ("not-multiplied", Of((_, _, down, across, _) => (across, down))),
            ("pixels-instead-of-millimetres", Of((rows, columns, _, _, _) => (columns, rows))),
            (
                "thickness-instead-of-spacing",
                Of((rows, columns, _, _, thickness) => (columns * thickness, rows * thickness))),
            ("one-pixel-short", Of((rows, columns, down, across, _) => ((columns - 1) * across, (rows - 1) * down))),
        ],
        Calls = random => Pictures(random).Select(picture => new Call<Func<DicomDataset, (double, double)>>(
            string.Create(
                CultureInfo.InvariantCulture,
                $"FieldOfView({picture.Rows} rows, {picture.Columns} columns, Pixel Spacing " +
                $"{picture.Down}\\{picture.Across})"),
            size => size(picture.Dataset))),
    };

    private delegate (double Width, double Height) Formula(
        int rows, int columns, double down, double across, double thickness);

    private static Func<DicomDataset, (double, double)> Of(Formula formula) => slice =>
    {
        var spacing = slice.GetValues<double>(DicomTag.PixelSpacing);
        return formula(
            slice.GetSingleValue<ushort>(DicomTag.Rows),
            slice.GetSingleValue<ushort>(DicomTag.Columns),
            spacing[0],
            spacing[1],
            slice.GetSingleValue<double>(DicomTag.SliceThickness));
    };

    private static IEnumerable<Picture> Pictures(Random random) =>
    [
        new(512, 512, 0.5, 0.5),
        new(200, 300, 0.5, 2),
        .. Enumerable.Range(0, 10).Select(_ => new Picture(
            random.Next(100, 600),
            random.Next(100, 600),
            random.Next(1, 800) / 1000.0,
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
