namespace NotebookKit.Rendering;

/// <summary>Luminance and two chrominances, each over the whole range (PS3.3 C.7.6.3.1.2).</summary>
internal static class YbrFull
{
    /// <summary>
    /// Red, green and blue of each pixel in turn, whole numbers from 0 to <paramref name="maximum"/>.
    /// </summary>
    /// <param name="samples">Y, CB and CR of each pixel in turn.</param>
    /// <param name="maximum">The highest sample; 255 for 8 bits.</param>
    public static double[] ToRgb(double[] samples, double maximum)
    {
        var rgb = new double[samples.Length];
        var middle = Math.Ceiling(maximum / 2);
        for (var i = 0; i < samples.Length; i += 3)
        {
            var (y, cb, cr) = (samples[i], samples[i + 1] - middle, samples[i + 2] - middle);
            rgb[i] = Limit(y + 1.402 * cr);
            rgb[i + 1] = Limit(y - 0.114 * 1.772 / 0.587 * cb - 0.299 * 1.402 / 0.587 * cr);
            rgb[i + 2] = Limit(y + 1.772 * cb);
        }
        return rgb;

        double Limit(double value) => Math.Clamp(Math.Round(value), 0, maximum);
    }
}
