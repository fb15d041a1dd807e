namespace NotebookKit.Phantom;

/// <summary>The blur that scanner and reconstruction kernel give to every edge, in the plane of the slice.</summary>
internal static class ImageKernel
{
    public static double[] Apply(ReadOnlySpan<double> image, Technique technique)
    {
        var blurred = Blurred(image.ToArray());
        for (var i = 1; i < technique.Smoothing; i++) blurred = Blurred(blurred);
        if (technique.Sharpening == 0) return blurred;

        var wider = Blurred(Blurred(blurred));
        for (var i = 0; i < blurred.Length; i++) blurred[i] += technique.Sharpening * (blurred[i] - wider[i]);
        return blurred;
    }

    private static double[] Blurred(double[] image) => Averaged(Averaged(image, 1), Canvas.Size);

    // Neighbours weigh (1 2 1)/4; the border, outside the field of view, stays as it is.
    private static double[] Averaged(double[] image, int step)
    {
        var averaged = image.AsSpan().ToArray();
        for (var i = step; i < image.Length - step; i++)
        {
            averaged[i] = (image[i - step] + 2 * image[i] + image[i + step]) / 4;
        }
        return averaged;
    }
}
