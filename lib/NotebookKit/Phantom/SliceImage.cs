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
        var ctValues = Scanner.Scan(canvas.CtValues, spacing, slice.Examination.Technique, new SplitMix(seed));
        for (var i = 0; i < ctValues.Length; i++)
        {
            if (!IsInFieldOfView(i)) ctValues[i] = double.NaN;
        }
        return ctValues;
    }

    private static bool IsInFieldOfView(int pixel)
    {
        const double Center = (Canvas.Size - 1) / 2.0;
        var (x, y) = (pixel % Canvas.Size - Center, pixel / Canvas.Size - Center);
        return x * x + y * y < (Center - 1) * (Center - 1);
    }
}
