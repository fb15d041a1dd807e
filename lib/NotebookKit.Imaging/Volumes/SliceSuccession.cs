using FellowOakDicom;

namespace NotebookKit.Volumes;

/// <summary>
/// Whether a slice follows another with none between them, however far apart they are: a head is often taken in thin
/// slices at the base of the skull and in thicker ones above.
/// </summary>
internal static class SliceSuccession
{
    /// <summary>
    /// Whether the Instance Numbers follow each other and the slices are as thick as they are far apart; or leave the
    /// body between them out everywhere, as the usual distance shows.
    /// </summary>
    /// <param name="from">One slice.</param>
    /// <param name="to">The next along the normal.</param>
    /// <param name="distance">The distance of the two, mm.</param>
    /// <param name="spacing">The series' usual distance, mm.</param>
    public static bool IsWhole(SlicePlane from, SlicePlane to, double distance, double spacing)
    {
        if (Number(from, DicomTag.InstanceNumber) is not { } first) return false;
        if (Number(to, DicomTag.InstanceNumber) is not { } second || Math.Abs(second - first) != 1) return false;
        if (Number(from, DicomTag.SliceThickness) is not { } before) return false;
        if (Number(to, DicomTag.SliceThickness) is not { } after) return false;
        // From the middle of one slice to the middle of the next is half of each.
        var thickness = (before + after) / 2;
        return thickness >= distance - Tolerance(distance) || thickness < spacing - Tolerance(spacing);
    }

    /// <summary>mm: distances that differ by no more count as the same.</summary>
    public static double Tolerance(double distance) => Math.Max(SeriesChecks.Rounding, distance / 100);

    private static double? Number(SlicePlane plane, DicomTag tag) =>
        plane.Data.TryGetSingleValue(tag, out double number) ? number : null;
}
