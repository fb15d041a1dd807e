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
            if (!FieldOfView.Contains(i, Canvas.Size)) ctValues[i] = double.NaN;
        }
        return ctValues;
    }
}
