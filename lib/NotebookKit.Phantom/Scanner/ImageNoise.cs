namespace NotebookKit.Phantom;

/// <summary>
/// Noise with a grain, as a soft kernel leaves it, for images too small to be worth the scanner's way
/// (<see cref="Scanner"/>): each pixel's chance is shared with its neighbours.
/// </summary>
internal static class ImageNoise
{
    /// <summary>Deviations of about <paramref name="strength"/> HU, row by row.</summary>
    public static double[] Make(int size, double strength, SplitMix random)
    {
        var width = size + 1;
        var chance = new double[width * width];
        for (var i = 0; i < chance.Length; i++) chance[i] = random.Normal();
        var noise = new double[size * size];
        for (var i = 0; i < noise.Length; i++)
        {
            var at = i / size * width + i % size;
            // Four of deviation 1 have together a deviation of 2.
            noise[i] = (chance[at] + chance[at + 1] + chance[at + width] + chance[at + width + 1]) * strength / 2;
        }
        return noise;
    }
}
