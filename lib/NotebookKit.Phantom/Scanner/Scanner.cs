namespace NotebookKit.Phantom;

/// <summary>
/// What a CT scanner does to a picture of the body. The picture itself is only blurred by the reconstruction kernel;
/// the measurement errors take the scanner's way: they arise in the rays, are filtered and back-projected. So the
/// noise is stronger in the middle of the body, grainy as in a real image, and runs in streaks between dense bones.
/// </summary>
internal static class Scanner
{
    private const double WaterAttenuation = 0.0193; // per mm, near 70 keV (NIST XCOM)

    // A quarter of the resolution is plenty for knowing how much a ray has to pass.
    private const int Coarse = 4;

    // Beam hardening: the rays' error (dimensionless) for each squared mm of bone. Chosen for a subtle effect.
    private const double Hardening = 2e-6;

    /// <summary>Measures the painted slice: CT values row by row.</summary>
    /// <param name="ctValues">The painted ones.</param>
    /// <param name="spacing">mm from pixel to pixel.</param>
    /// <param name="technique">Dose and kernel.</param>
    /// <param name="random">Where the photons' chance comes from.</param>
    public static double[] Scan(ReadOnlySpan<double> ctValues, double spacing, Technique technique, SplitMix random)
    {
        var errors = RayErrors(ctValues, spacing, technique, random);
        for (var view = 0; view < ParallelBeam.Views; view++)
        {
            var rays = errors.AsSpan(view * Canvas.Size, Canvas.Size);
            RampFilter.Apply(rays, spacing, technique.Smoothing).CopyTo(rays);
        }
        var noise = ParallelBeam.BackProject(errors, Canvas.Size);
        var image = ImageKernel.Apply(ctValues, technique);
        for (var i = 0; i < image.Length; i++) image[i] += noise[i] * 1000 / WaterAttenuation;
        return image;
    }

    private static double[] RayErrors(
        ReadOnlySpan<double> ctValues,
        double spacing,
        Technique technique,
        SplitMix random)
    {
        var coarseSize = Canvas.Size / Coarse;
        var attenuation = Coarsened(ctValues, ct => Math.Max(0, 1 + ct / 1000) * WaterAttenuation);
        var bone = Coarsened(ctValues, ct => Math.Clamp((ct - 150) / 1000, 0, 2));
        var depths = ParallelBeam.Project(attenuation, coarseSize, spacing * Coarse);
        var bones = ParallelBeam.Project(bone, coarseSize, spacing * Coarse);
        var errors = new double[ParallelBeam.Views * Canvas.Size];
        for (var i = 0; i < errors.Length; i++)
        {
            var coarse = Between(i % Canvas.Size);
            var view = i / Canvas.Size * coarseSize;
            var (depth, inBone) = (At(depths, view, coarse), At(bones, view, coarse));
            // Of N0 photons N0 exp(−depth) arrive; the logarithm of a count varies as 1 over its root.
            var noise = random.Normal() * Math.Sqrt(Exponential(depth) / technique.Photons);
            errors[i] = noise - Hardening * inBone * inBone;
        }
        return errors;
    }

    private static double[] Coarsened(ReadOnlySpan<double> ctValues, Func<double, double> property)
    {
        const int Size = Canvas.Size / Coarse;
        var coarse = new double[Size * Size];
        for (var i = 0; i < ctValues.Length; i++)
        {
            coarse[i / Canvas.Size / Coarse * Size + i % Canvas.Size / Coarse] += property(
                ctValues[i]) / (Coarse * Coarse);
        }
        return coarse;
    }

    private static (int Ray, double Share) Between(int ray)
    {
        var position = Math.Clamp((ray - (Coarse - 1) / 2.0) / Coarse, 0, Canvas.Size / Coarse - 1.001);
        return ((int)position, position - (int)position);
    }

    private static double At(double[] values, int view, (int Ray, double Share) place) =>
        values[view + place.Ray] + (values[view + place.Ray + 1] - values[view + place.Ray]) * place.Share;

    /// <summary>e to the power of x, to four digits, by multiplications only: the same on every machine.</summary>
    private static double Exponential(double x)
    {
        var power = 1 + x / (1 << 20);
        for (var i = 0; i < 20; i++) power *= power;
        return power;
    }
}
