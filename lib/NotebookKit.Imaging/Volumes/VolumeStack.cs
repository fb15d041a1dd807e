namespace NotebookKit.Volumes;

/// <summary>Makes one array of a series' slices.</summary>
internal static class VolumeStack
{
    // A direction's share along its axis; less, and the slices are not axial.
    private const double AlongAxis = 0.9;

    /// <exception cref="InvalidOperationException">The slices do not make one upright stack.</exception>
    public static CtVolume Make(CtSeries series)
    {
        Refuse(series);
        var first = series.Planes[0];
        var (rows, columns) = (first.Data.Rows, first.Data.Columns);
        var pixels = checked(rows * columns);
        var values = new double[checked(series.Slices.Count * pixels)];
        for (var k = 0; k < series.Slices.Count; k++)
        {
            var slice = series.Slices[k].RescaledPixelArray();
            if (slice.FlattenedLength != pixels)
            {
                throw new InvalidOperationException(
                    $"{series.Planes[k].Name} has pixels of shape {TensorMemory.Shape(slice)}: not one gray image.");
            }
            slice.FlattenTo(values.AsSpan(k * pixels, pixels));
        }
        return new CtVolume(
            TensorMemory.Wrap(values, [series.Slices.Count, rows, columns]), [.. series.Positions], series.Spacing,
            first);
    }

    private static void Refuse(CtSeries series)
    {
        if (double.IsNaN(series.Spacing)) throw new InvalidOperationException("One slice makes no volume.");
        SeriesProblem[] obstacles = [.. series.Problems.Where(problem => problem.Kind is
            SeriesProblemKind.Duplicate
                or SeriesProblemKind.Tilted
                or SeriesProblemKind.MixedOrientation
                or SeriesProblemKind.DifferentImages)];
        if (obstacles.Length > 0)
        {
            throw new InvalidOperationException(
                string.Join(Environment.NewLine, obstacles.Select(problem => problem.ToString())));
        }
        var plane = series.Planes[0];
        if (Math.Abs(plane.RowDirection[0]) < AlongAxis || Math.Abs(plane.ColumnDirection[1]) < AlongAxis)
        {
            throw new InvalidOperationException(
                "The slices are not axial: their rows must run from side to side, their columns from front to back.");
        }
    }
}
