namespace NotebookKit.Phantom;

/// <summary>From the painted anatomy to what a scanner would measure.</summary>
internal static class SliceImage
{
    /// <summary>CT values row by row; NaN outside the round field of view.</summary>
    public static double[] CtValues(LectureSlice slice)
    {
        var (origin, spacing) = (slice.Examination.Origin, (double)slice.Examination.PixelSpacing);
        var seed = (ulong)(slice.Examination.Number * 1000 + slice.InstanceNumber);
        var canvas = new Canvas(((double)origin.X, (double)origin.Y), spacing, seed);
        slice.Paint(canvas);
        var random = new SplitMix(seed);
        var ctValues = canvas.CtValues.ToArray();
        for (var i = 0; i < ctValues.Length; i++)
        {
            ctValues[i] = IsInFieldOfView(i) ? ctValues[i] + 3 * random.Normal() : double.NaN;
        }
        return ctValues;
    }

    private static bool IsInFieldOfView(int pixel)
    {
        const double Center = (Canvas.Size - 1) / 2.0;
        var (x, y) = (pixel % Canvas.Size - Center, pixel / Canvas.Size - Center);
        return x * x + y * y <= Canvas.Size * Canvas.Size / 4.0;
    }
}
