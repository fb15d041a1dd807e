using System.Numerics.Tensors;
using FellowOakDicom;
using NotebookKit.Exercises.Questions;

namespace NotebookKit.Exercises.Catalogue.Read;

/// <summary>Goes through all pixels, and leaves out those that are none.</summary>
internal static class LowestValue
{
    private const short Filling = -2048;

    public static FunctionQuestion<Func<Tensor<short>, short>> Question => new()
    {
        Signature = "short LowestValue(Tensor<short> image)",
        Reference = image => Real(image, short.MaxValue),
        Mistakes =
        [
            ("filling-counted", image => All(image).Min()),
            ("begun-at-zero", image => Real(image, 0)),
            ("largest-instead-of-lowest", image => All(image).Max()),
            ("last-left-out", image => Inner(image)),
            ("rows-and-columns-swapped", image => Transposed(image)),
        ],
        Calls = random => Images(random).Select(image => new Call<Func<Tensor<short>, short>>(
            $"LowestValue({image.Name})", lowest => lowest(image.Pixels()))),
    };

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
