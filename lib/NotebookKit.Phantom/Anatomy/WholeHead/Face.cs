namespace NotebookKit.Phantom;

/// <summary>The eyes in their sockets, the air-filled sinuses, the cheekbones and the jaws.</summary>
internal static class Face
{
    private const double Wall = 1.8;

    public static IEnumerable<Part> Parts() => [.. Jaws(), .. Sinuses(), .. Nose(), .. Eye(-1), .. Eye(1)];

    private static IEnumerable<Part> Eye(int side)
    {
        var socket = Solid.Ellipsoid((side * 31, -64, 0), (20, 24, 18));
        var opening = Solid.Below((0, -79, 0), (0, -1, 0));
        yield return new(socket.Grown(2.6).Within(opening), Tissue.CorticalBone);
        yield return new(socket, Tissue.Fat);
        Place apex = (side * 13, -40, 4);
        foreach (var (x, z) in ((double, double)[])[(11, 0), (-11, 0), (0, 11), (0, -10)])
        {
            yield return new(Solid.Rod(apex, (side * 31 + x, -68, z), 2), Tissue.Muscle);
        }
        yield return new(Solid.Rod(apex, (side * 31, -66, 0), 2.2), Tissue.GrayMatter); // optic nerve
        yield return new(Solid.Ball((side * 31, -78, 0), 12.5), Tissue.Muscle);
        yield return new(Solid.Ball((side * 31, -78, 0), 11), Tissue.Fluid);
        yield return new(Solid.Ellipsoid((side * 31, -86.5, 0), (4.8, 2.2, 4.8)), Lens);
    }

    private static readonly Tissue Lens = new(90);

    private static IEnumerable<Part> Sinuses()
    {
        yield return new(Solid.Ellipsoid((0, -26, -7), (14, 12, 10)), Tissue.CorticalBone); // sphenoid
        foreach (var side in Sides.Both)
        {
            foreach (var part in Cave(Solid.Ellipsoid((side * 7, -27, -7), (5.5, 9.5, 7.5)))) yield return part;
            // Maxillary, frontal.
            foreach (var part in Cave(Solid.Ellipsoid((side * 31, -58, -33), (15, 18, 15)))) yield return part;
            foreach (var part in Cave(Solid.Ellipsoid((side * 10, -80, 22), (9, 4.5, 9)))) yield return part;
            for (var cell = 0; cell < 4; cell++) // ethmoid
            {
                foreach (var part in Cave(Solid.Ellipsoid((side * 5.5, -76 + cell * 10.5, 1), (4.2, 4.8, 9))))
                {
                    yield return part;
                }
            }
        }
    }

    private static IEnumerable<Part> Nose()
    {
        var cavity = Solid.Ellipsoid((0, -66, -26), (13, 38, 18)).With(Solid.Rod((0, -92, -30), (0, -100, -34), 6));
        yield return new(cavity.Grown(Wall).Within(Solid.Below((0, -92, 0), (0, -1, 0))), Tissue.CorticalBone);
        yield return new(cavity, Tissue.Airway);
        yield return new(Solid.Column((0, -34), (12, 8), -120, -18), Tissue.Airway); // pharynx
        foreach (var side in Sides.Both)
        {
            yield return new(Solid.Rod((side * 8, -88, -34), (side * 8, -46, -34), 3.4), Tissue.Muscle); // turbinates
            yield return new(Solid.Rod((side * 7, -82, -23), (side * 7, -48, -22), 2.6), Tissue.Muscle);
        }
        yield return new(Solid.Ellipsoid((0, -66, -26), (1, 37, 18)), Tissue.Cartilage); // septum
    }

    private static IEnumerable<Part> Jaws()
    {
        yield return new(
            Solid.Column((0, -50), (28, 42), -60, -45).Within(Solid.Below((0, -38, 0), (0, 1, 0))),
            Tissue.CorticalBone);
        yield return new(Solid.Column((0, -50), (22, 35), -60, -48), Tissue.Muscle); // tongue
        foreach (var side in Sides.Both)
        {
            yield return new(
                Solid.Tube(
                    3.8, (side * 46, -76, -20), (side * 60, -52, -20), (side * 67, -16, -17), (side * 64, 6, -13)),
                Tissue.CorticalBone);
            // The branch of the lower jaw.
            yield return new(Solid.Ellipsoid((side * 52, -8, -42), (4, 12, 27)), Tissue.CorticalBone);
            yield return new(Solid.Rod((side * 46, -76, -20), (side * 45, -82, 6), 3.4), Tissue.CorticalBone);
        }
    }

    /// <summary>An air-filled hollow with a thin wall of bone.</summary>
    private static Part[] Cave(Solid hollow) =>
        [new(hollow.Grown(Wall), Tissue.CorticalBone), new(hollow, Tissue.Airway)];
}
