namespace NotebookKit.Phantom;

/// <summary>
/// Reproducible random numbers: SplitMix64 (Steele, Lea, Flood, "Fast splittable pseudorandom number generators",
/// OOPSLA 2014). Integers only, so that every machine draws the same.
/// </summary>
internal sealed class SplitMix(ulong seed)
{
    private const ulong GoldenGamma = 0x9E3779B97F4A7C15;

    private ulong _state = seed;

    /// <summary>From 0 up to, but not reaching, 1.</summary>
    public double Uniform() => (Mix(_state += GoldenGamma) >> 11) * (1.0 / (1UL << 53));

    public double Uniform(double from, double to) => from + (to - from) * Uniform();

    /// <summary>
    /// Nearly normal, mean 0 and standard deviation 1: a sum of twelve uniform numbers (Irwin and Hall), for want of
    /// a logarithm that is the same on every machine.
    /// </summary>
    public double Normal()
    {
        var sum = -6.0;
        for (var i = 0; i < 12; i++) sum += Uniform();
        return sum;
    }

    /// <summary>A number that looks random but belongs to this key.</summary>
    public static double Hash(ulong key) => (Mix(key * GoldenGamma) >> 11) * (1.0 / (1UL << 53));

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
