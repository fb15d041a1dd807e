namespace NotebookKit.Phantom;

/// <summary>The brain, its ventricles and what surrounds it.</summary>
internal static class BrainParts
{
    // The midline, between the halves of the brain.
    private static readonly Solid Falx = Solid.Ellipsoid((0, 8, 56), (0.9, 84, 42));

    public static IEnumerable<Part> All() => [.. Cerebrum(), .. DeepNuclei(), .. Ventricles(), .. HindBrain()];

    private static IEnumerable<Part> Cerebrum()
    {
        var cavity = WholeHead.Cavity;
        yield return new(cavity, Tissue.CerebrospinalFluid);
        var half = cavity.Grown(-2.5).Without(Furrows(cavity)).Without(Falx.Grown(1.3));
        yield return new(half, Tissue.GrayMatter);
        yield return new(WhiteMatter(cavity), Tissue.WhiteMatter);
        yield return new(Solid.Ellipsoid((0, 0, 45), (16, 34, 5)), Tissue.WhiteMatter); // corpus callosum
        yield return new(Falx.Within(cavity), Tissue.Dura);
        foreach (var side in Sides.Both)
        {
            // Between the frontal and the temporal lobe.
            yield return new(
                Solid.Tube(1.8, (side * 60, -22, 16), (side * 44, -6, 21), (side * 40, 12, 25)),
                Tissue.CerebrospinalFluid);
        }
    }

    /// <summary>Thin winding sheets that reach in from the surface.</summary>
    private static Solid Furrows(Solid cavity)
    {
        var noise = new SpaceNoise(71, 15);
        return new Solid(cavity.Bounds, p => Math.Max(Math.Abs(noise.At(p)) * 16 - 0.9, -cavity.Distance(p) - 15));
    }

    /// <summary>What is deeper than the cortex; the border follows the furrows.</summary>
    private static Solid WhiteMatter(Solid cavity)
    {
        var noise = new SpaceNoise(71, 15);
        var core = cavity.Grown(-8).Without(Falx.Grown(5));
        return new Solid(core.Bounds, p =>
        {
            var depth = core.Distance(p);
            return depth < -14 ? depth : Math.Max(depth, 4.2 - Math.Abs(noise.At(p)) * 16);
        });
    }

    private static IEnumerable<Part> DeepNuclei()
    {
        foreach (var side in Sides.Both)
        {
            yield return new(Solid.Ellipsoid((side * 12, 10, 26), (9, 15, 9)), Tissue.GrayMatter); // thalamus
            // Caudate nucleus, lentiform nucleus.
            yield return new(Solid.Ellipsoid((side * 15, -22, 34), (5.5, 11, 10)), Tissue.GrayMatter);
            yield return new(Solid.Ellipsoid((side * 27, -4, 24), (6.5, 17, 10)), Tissue.GrayMatter);
        }
    }

    private static IEnumerable<Part> Ventricles()
    {
        foreach (var side in Sides.Both)
        {
            Place front = (side * 10, -34, 33);
            Place trigone = (side * 22, 36, 32);
            yield return new(
                Solid.Tube(4.5, front, (side * 8, -10, 42), (side * 11, 14, 43), trigone), Tissue.CerebrospinalFluid);
            yield return new(Solid.Tube(3.2, trigone, (side * 19, 56, 29)), Tissue.CerebrospinalFluid);
            yield return new(
                Solid.Tube(2.8, trigone, (side * 31, 16, 10), (side * 28, -4, 3)), Tissue.CerebrospinalFluid);
            yield return new(Solid.Ellipsoid(trigone + (0, 1, -1), (2.8, 4, 3)), Tissue.CalcifiedChoroidPlexus);
        }
        yield return new(Solid.Ellipsoid((0, 4, 22), (1.8, 15, 11)), Tissue.CerebrospinalFluid); // third ventricle
        yield return new(Solid.Ball((0, 26, 27), 3), Tissue.Calcification); // pineal gland
    }

    private static IEnumerable<Part> HindBrain()
    {
        var fossa = WholeHead.Cavity.Within(Solid.Below((0, 26, 14), (0, 0.36, 1)));
        yield return new(fossa.Within(Solid.Below((0, 14, 0), (0, -1, 0))), Tissue.CerebrospinalFluid);
        yield return new(Solid.Rod((0, 16, -8), (0, 30, -90), 13), Tissue.CerebrospinalFluid); // foramen magnum
        yield return new(Solid.Ellipsoid((0, 10, 4), (16, 13, 17)), Tissue.WhiteMatter); // pons and midbrain
        yield return new(Solid.Rod((0, 12, -4), (0, 30, -90), 6.5), Tissue.WhiteMatter); // medulla
        yield return new(Cerebellum(), Tissue.GrayMatter);
        yield return new(Cerebellum().Grown(-11), Tissue.WhiteMatter);
        yield return new(Solid.Ellipsoid((0, 25, -2), (6, 4, 9)), Tissue.CerebrospinalFluid); // fourth ventricle
        var tentorium = Solid.Below((0, 26, 15), (0, 0.36, 1)).Without(Solid.Below((0, 26, 13.4), (0, 0.36, 1)));
        yield return new(WholeHead.Cavity.Within(tentorium).Within(Solid.Below((0, 26, 0), (0, -1, 0))), Tissue.Dura);
    }

    private static Solid Cerebellum()
    {
        var whole = Solid.Ellipsoid((0, 50, -6), (50, 30, 24)).Within(WholeHead.Cavity.Grown(-2.5))
            .Within(Solid.Below((0, 26, 11), (0, 0.36, 1)));
        return whole.Without(Solid.Ellipsoid((0, 80, -14), (3, 12, 14)));
    }
}
