using System.Numerics.Tensors;
using FellowOakDicom;

namespace NotebookKit.Exercises.Catalogue;

/// <summary>Goes through all pixels, and leaves out those that are none.</summary>
internal static class LowestValue
{
    private const short Filling = -2048;

    public static FunctionExercise<Func<Tensor<short>, short>> Exercise => new()
    {
        Id = "read-3",
        Notebook = ReadExercises.Notebook,
        Title = new("The lowest value that was measured", "測定された値の最小値"),
        Signature = "short LowestValue(Tensor<short> image)",
        Hints =
        [
            new("Keep the lowest value so far in a variable, and compare every pixel with it.",
                "「これまでの最小値」を変数に入れておき、すべての画素を順に比べます。"),
            new("foreach (var value in image) goes through all pixels. Leave out those that are -2048. Begin with short.MaxValue, which no pixel exceeds.",
                "foreach (var value in image) と書くと、すべての画素を順に調べられます。-2048 の画素は除きます。最初の値は、どの画素もこれを超えない short.MaxValue " +
                "にします。"),
            new("var lowest = short.MaxValue; foreach (var value in image) { if (value != -2048 && …) lowest = value; } return lowest;",
                "var lowest = short.MaxValue; foreach (var value in image) { if (value != -2048 && …) lowest = " +
                "value; } return lowest;"),
        ],
        Reference = image => Real(image, short.MaxValue),
        Mistakes =
        [
            (FillingCounted, image => All(image).Min()),
            (BegunAtZero, image => Real(image, 0)),
            (Largest, image => All(image).Max()),
            (LastLeftOut, image => Inner(image)),
            (CommonMistakes.RowsAndColumnsSwapped, image => Transposed(image)),
        ],
        Calls = random => Images(random).Select(image => new Call<Func<Tensor<short>, short>>(
            $"LowestValue({image.Name})", lowest => lowest(image.Pixels()))),
    };

    private static Mistake FillingCounted { get; } = new("filling-counted",
        new("the filling counted as a value", "視野外の値を含めている"),
        new("−2048 fills what lies outside the field of view; it was never measured. Leave those pixels out.",
            "−2048 は視野外を埋めている値で、測定された値ではありません。その画素を除いてください。"));

    private static Mistake BegunAtZero { get; } = new("begun-at-zero",
        new("the search begins at 0", "最小値の初期値が 0"),
        new("If all pixels are above 0, then 0 stays the lowest. Begin with a value that no pixel exceeds, such as short.MaxValue.",
            "すべての画素が 0 より大きいと、0 がそのまま最小値になってしまいます。初期値は short.MaxValue のように、どの画素もこれを超えない値にしてください。"));

    private static Mistake Largest { get; } = new("largest-instead-of-lowest",
        new("the largest value instead of the lowest", "最小値ではなく最大値"),
        new("The comparison goes the wrong way round.", "大小の比較が逆になっています。"));

    private static Mistake LastLeftOut { get; } = new("last-left-out",
        new("the last row and column left out", "最後の行と列を調べていない"),
        new("The loop ends one too early. With row < image.Lengths[0] the last row is the one with the index Lengths[0] − 1.",
            "ループが 1 つ手前で終わっています。条件を row < image.Lengths[0] とすると、最後の行（添字は Lengths[0] − 1）まで調べられます。"));

    private static short Real(Tensor<short> image, short lowest)
    {
        foreach (var value in image)
        {
            if (value != Filling && value < lowest) lowest = value;
        }
        return lowest;
    }

    private static IEnumerable<short> All(Tensor<short> image) => image;

    private static short Inner(Tensor<short> image) =>
        Real(image[..(int)(image.Lengths[0] - 1), ..(int)(image.Lengths[1] - 1)], short.MaxValue);

    private static short Transposed(Tensor<short> image)
    {
        var lowest = short.MaxValue;
        for (var row = 0; row < image.Lengths[0]; row++)
        {
            for (var column = 0; column < image.Lengths[1]; column++)
            {
                if (image[column, row] != Filling) lowest = Math.Min(lowest, image[column, row]);
            }
        }
        return lowest;
    }

    private static IEnumerable<(string Name, Func<Tensor<short>> Pixels)> Images(Random random)
    {
        SampleImage<short>[] small =
        [
            new(new short[,] { { Filling, -5, Filling }, { 30, 12, 7 } }),
            new(new short[,] { { 40, 25 }, { 31, 28 } }),
            new(new short[,] { { Filling, 8 }, { 9, -7 }, { 3, -9 } }),
            .. Enumerable.Range(0, 6).Select(
                index => new SampleImage<short>(
                    3 + index, 6, () => random.Next(4) == 0 ? Filling : (short)random.Next(-1000, 1000))),
        ];
        return
        [
            .. small.Select(image => (image.ToString(), (Func<Tensor<short>>)(() => image.Tensor))),
            ("Brain01", () => DicomFile.Open(Lecture.Data("Brain01")).Dataset.PixelArray<short>()),
        ];
    }
}
