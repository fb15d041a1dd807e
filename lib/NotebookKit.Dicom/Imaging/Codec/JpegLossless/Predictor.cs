namespace FellowOakDicom.Imaging.Codec.JpegLossless;

/// <summary>Makes samples of differences by adding what is predicted, modulo 2^16 (T.81 H.1.2.1).</summary>
/// <remarks>The samples of interleaved components lie side by side; a neighbor is one of the same component.</remarks>
internal static class Predictor
{
    /// <summary>
    /// The first row of a scan or restart interval: from the left, and each first sample from
    /// <paramref name="middle"/>.
    /// </summary>
    public static void CompleteFirst(Span<ushort> row, int components, int middle)
    {
        foreach (ref var first in row[..components]) first += (ushort)middle;
        Complete<Left>(row, row, components);
    }

    /// <summary>Any other row: as <paramref name="selection"/> says, and each first sample from above.</summary>
    public static void Complete(int selection, Span<ushort> row, ReadOnlySpan<ushort> above, int components)
    {
        for (var i = 0; i < components; i++) row[i] += above[i];
        switch (selection)
        {
            case 1: Complete<Left>(row, above, components); break;
            case 2: Complete<Above>(row, above, components); break;
            case 3: Complete<AboveLeft>(row, above, components); break;
            case 4: Complete<Plane>(row, above, components); break;
            case 5: Complete<LeftAndHalfSlope>(row, above, components); break;
            case 6: Complete<AboveAndHalfSlope>(row, above, components); break;
            default: Complete<Average>(row, above, components); break;
        }
    }

    private static void Complete<TPrediction>(Span<ushort> row, ReadOnlySpan<ushort> above, int components)
        where TPrediction : struct, IPrediction
    {
        for (var component = 0; component < components; component++)
        {
            var (a, c) = (row[component], above[component]);
            for (var i = component + components; i < row.Length && i < above.Length; i += components)
            {
                var b = above[i];
                a = (ushort)(row[i] + TPrediction.Of(a, b, c));
                row[i] = a;
                c = b;
            }
        }
    }
}
