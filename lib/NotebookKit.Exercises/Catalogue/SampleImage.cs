using System.Globalization;
using System.Numerics.Tensors;

namespace NotebookKit.Exercises.Catalogue;

/// <summary>An image with which a student's function is called.</summary>
/// <typeparam name="T">What a pixel is.</typeparam>
internal sealed class SampleImage<T>
    where T : IConvertible
{
    private const int MostShown = 12;
    private readonly T[,] _pixels;

    public SampleImage(T[,] pixels) => _pixels = pixels;

    /// <param name="rows">How many rows.</param>
    /// <param name="columns">How many columns.</param>
    /// <param name="pixel">Makes a pixel.</param>
    public SampleImage(int rows, int columns, Func<T> pixel)
    {
        _pixels = new T[rows, columns];
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++) _pixels[row, column] = pixel();
        }
    }

    /// <summary>A new array each time: a function may write into the one that it gets.</summary>
    public Tensor<T> Tensor =>
        System.Numerics.Tensors.Tensor.Create([.. _pixels.Cast<T>()], [_pixels.GetLength(0), _pixels.GetLength(1)]);

    /// <summary>The pixels if they are few, else the shape.</summary>
    public override string ToString() => _pixels.Length <= MostShown
        ? $"[{string.Join(", ", Enumerable.Range(0, _pixels.GetLength(0)).Select(RowText))}]"
        : $"image[{_pixels.GetLength(0)}, {_pixels.GetLength(1)}]";

    private string RowText(int row) => $"[{string.Join(", ", Enumerable.Range(0, _pixels.GetLength(1))
        .Select(column => _pixels[row, column].ToString(CultureInfo.InvariantCulture)))}]";
}
