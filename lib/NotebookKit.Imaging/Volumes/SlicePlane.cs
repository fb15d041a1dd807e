using System.Numerics.Tensors;
using FellowOakDicom;

namespace NotebookKit.Volumes;

/// <summary>
/// A slice and where it lies (PS3.3 C.7.6.2.1.1): a point, and the directions of its rows and columns.
/// </summary>
internal sealed record SlicePlane(
    DicomDataset Data, string Name, double[] Position, double[] RowDirection, double[] ColumnDirection)
{
    // The standard asks for orthogonal unit vectors; files round them to a few digits.
    private const double DirectionTolerance = 1e-3;

    /// <summary>Perpendicular to the slice: the cross product of the two directions.</summary>
    public double[] Normal { get; } =
    [
        RowDirection[1] * ColumnDirection[2] - RowDirection[2] * ColumnDirection[1],
        RowDirection[2] * ColumnDirection[0] - RowDirection[0] * ColumnDirection[2],
        RowDirection[0] * ColumnDirection[1] - RowDirection[1] * ColumnDirection[0],
    ];

    /// <exception cref="DicomDataException">The position or the orientation is absent or impossible.</exception>
    public static SlicePlane Read(DicomDataset data, string name)
    {
        var position = data.ImagePositionPatient;
        if (position.Length != 3) throw Impossible(DicomTag.ImagePositionPatient, "needs 3 values");
        var orientation = DatasetValues.Numbers(data, DicomTag.ImageOrientationPatient);
        if (orientation.Length != 6) throw Impossible(DicomTag.ImageOrientationPatient, "needs 6 values");
        var (rows, columns) = (orientation[..3], orientation[3..]);
        if (!IsUnit(rows) || !IsUnit(columns) || Math.Abs(Dot(rows, columns)) > DirectionTolerance)
        {
            throw Impossible(DicomTag.ImageOrientationPatient, "needs two directions of length 1 at a right angle");
        }
        return new SlicePlane(data, name, position, rows, columns);
    }

    public bool IsParallelTo(SlicePlane other) =>
        IsNear(RowDirection, other.RowDirection) && IsNear(ColumnDirection, other.ColumnDirection);

    public static double Dot(double[] a, double[] b) => TensorPrimitives.Dot<double>(a, b);

    private static bool IsUnit(double[] vector) => Math.Abs(Dot(vector, vector) - 1) <= 2 * DirectionTolerance;

    private static bool IsNear(double[] a, double[] b) => TensorPrimitives.Distance<double>(a, b) <= DirectionTolerance;

    private static DicomDataException Impossible(DicomTag tag, string need) =>
        new($"{DatasetValues.Describe(tag)} {need}.");
}
