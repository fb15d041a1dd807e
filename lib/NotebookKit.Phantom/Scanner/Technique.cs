namespace NotebookKit.Phantom;

/// <summary>How a slice is measured and reconstructed.</summary>
/// <param name="Photons">X-ray photons that each ray starts with: fewer photons, more noise.</param>
/// <param name="Smoothing">
/// How many times the reconstruction kernel averages neighbours: 2 for the soft kernels used for the brain, 0 for
/// the sharp ones used for the lung.
/// </param>
/// <param name="Sharpening">By how much the kernel overdraws edges; 0 for none.</param>
internal sealed record Technique(double Photons, int Smoothing, double Sharpening)
{
    public static readonly Technique Head = new(3_500_000, 2, 0);
    public static readonly Technique Abdomen = new(800_000, 2, 0);
    public static readonly Technique Chest = new(160_000, 1, 0.35);
}
