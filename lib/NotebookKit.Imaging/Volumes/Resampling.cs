using System.Numerics.Tensors;

namespace NotebookKit.Volumes;

/// <summary>Linear interpolation onto square pixels.</summary>
internal static class Resampling
{
    // So that 9.999999 steps count as 10.
    private const double Slack = 1e-9;

    /// <summary>Places a pixel apart, from the first to at most the last.</summary>
    public static double[] Grid(double first, double last, double pixel) =>
        [
            .. Enumerable.Range(0, (int)Math.Floor((last - first) / pixel + Slack) + 1).Select(
                i => Math.Min(first + i * pixel, last)),
        ];

    /// <summary>Values [rows, columns] at other places.</summary>
    /// <param name="values">Row by row.</param>
    /// <param name="rowPlaces">mm of each row, ascending.</param>
    /// <param name="columnPlaces">mm of each column, ascending.</param>
    /// <param name="rows">Where rows are wanted.</param>
    /// <param name="columns">Where columns are wanted.</param>
    public static Tensor<double> Linear(
        Func<int, int, double> values, double[] rowPlaces, double[] columnPlaces, double[] rows, double[] columns)
    {
        var acrossColumns = Array.ConvertAll(columns, place => Between(columnPlaces, place));
        var result = new double[rows.Length * columns.Length];
        for (var y = 0; y < rows.Length; y++)
        {
            var (row, down) = Between(rowPlaces, rows[y]);
            for (var x = 0; x < columns.Length; x++)
            {
                var (column, right) = acrossColumns[x];
                result[y * columns.Length + x] = Mix(AtRow(row), AtRow(row + 1), down);

                double AtRow(int r) => r >= rowPlaces.Length ? 0 : right == 0
                    ? values(r, column)
                    : Mix(values(r, column), values(r, column + 1), right);
            }
        }
        return TensorMemory.Wrap(result, [rows.Length, columns.Length]);
    }

    private static double Mix(double from, double to, double share) => share == 0 ? from : from + (to - from) * share;

    /// <summary>The neighbour below a place, and how far (0 to 1) the place is on the way to the next.</summary>
    private static (int Index, double Share) Between(double[] places, double place)
    {
        var found = Array.BinarySearch(places, place);
        if (found >= 0) return (found, 0);
        var below = Math.Clamp(~found - 1, 0, places.Length - 2);
        return (below, (place - places[below]) / (places[below + 1] - places[below]));
    }
}
