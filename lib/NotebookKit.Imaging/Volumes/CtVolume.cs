using System.Numerics.Tensors;

namespace NotebookKit.Volumes;

/// <summary>
/// CT values in space, and planes through them in true proportions. The planes have square pixels of
/// <see cref="PixelSize"/> mm, linearly interpolated, and stand as radiologists look at them: seen from the feet or
/// from the front with the patient's left on the right of the picture, the head up; seen from the left side with the
/// face to the left.
/// </summary>
public sealed class CtVolume
{
    private readonly double[] _heights;
    private readonly double[] _rows;
    private readonly double[] _columns;
    private readonly bool _rightToLeft;
    private readonly bool _backToFront;
    private readonly bool _headToFeet;

    internal CtVolume(Tensor<double> values, double[] positions, double spacing, SlicePlane plane)
    {
        Values = values;
        VoxelSize = (spacing, plane.Data.PixelSpacing[0], plane.Data.PixelSpacing[1]);
        PixelSize = Math.Min(VoxelSize.Slice, Math.Min(VoxelSize.Row, VoxelSize.Column));
        _heights = Array.ConvertAll(positions, position => position - positions[0]);
        _rows = Places(plane.Data.Rows, VoxelSize.Row);
        _columns = Places(plane.Data.Columns, VoxelSize.Column);
        _rightToLeft = plane.RowDirection[0] < 0;
        _backToFront = plane.ColumnDirection[1] < 0;
        _headToFeet = plane.Normal[2] < 0;
    }

    /// <summary>The CT values (HU), of shape [slices, rows, columns]; slices in the order of the series.</summary>
    public Tensor<double> Values { get; }

    /// <summary>mm from a slice to the next (the median), from a row to the next, from a column to the next.</summary>
    public (double Slice, double Row, double Column) VoxelSize { get; }

    /// <summary>mm: the size of the planes' square pixels, the smallest of the three distances.</summary>
    public double PixelSize { get; }

    /// <summary>The plane across the body: left and right, front and back.</summary>
    /// <param name="slice">The slice's index.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such slice.</exception>
    public Tensor<double> Axial(int slice)
    {
        Require(slice, _heights.Length, nameof(slice));
        return Plane((row, column) => Values[slice, row, column], _rows, _columns, _backToFront, _rightToLeft);
    }

    /// <summary>The plane seen from the front: left and right, head up.</summary>
    /// <param name="row">The row of the slices that the plane goes through.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public Tensor<double> Coronal(int row)
    {
        Require(row, _rows.Length, nameof(row));
        return Plane((slice, column) => Values[slice, row, column], _heights, _columns, !_headToFeet, _rightToLeft);
    }

    /// <summary>The plane seen from the side: the face to the left, head up.</summary>
    /// <param name="column">The column of the slices that the plane goes through.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such column.</exception>
    public Tensor<double> Sagittal(int column)
    {
        Require(column, _columns.Length, nameof(column));
        return Plane((slice, row) => Values[slice, row, column], _heights, _rows, !_headToFeet, _backToFront);
    }

    /// <summary>The shape and the voxel's size.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"volume {TensorMemory.Shape(Values)}, voxels {VoxelSize.Slice} × {VoxelSize.Row} × {VoxelSize.Column} mm");

    private Tensor<double> Plane(
        Func<int, int, double> values, double[] vertical, double[] horizontal, bool upsideDown, bool mirrored)
    {
        var (rows, columns) = (Turned(vertical, upsideDown), Turned(horizontal, mirrored));
        return Resampling.Linear(
            (row, column) => values(
                upsideDown ? vertical.Length - 1 - row : row,
                mirrored ? horizontal.Length - 1 - column : column),
            rows, columns, Resampling.Grid(0, rows[^1], PixelSize), Resampling.Grid(0, columns[^1], PixelSize));
    }

    /// <summary>The places seen from the other end.</summary>
    private static double[] Turned(double[] places, bool turn) =>
        turn ? [.. places.Reverse().Select(place => places[^1] - place)] : places;

    private static double[] Places(int count, double spacing) =>
        [.. Enumerable.Range(0, count).Select(i => i * spacing)];

    private static void Require(int index, int count, string name)
    {
        if ((uint)index >= (uint)count)
        {
            throw new ArgumentOutOfRangeException(
                name, index, FormattableString.Invariant($"There are {count}, counted from 0."));
        }
    }
}
