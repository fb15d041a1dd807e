namespace NotebookKit.Phantom;

/// <summary>Hollow organs of the belly: a wall around fluid, food or stool, with gas floating on top.</summary>
internal static class Bowel
{
    /// <param name="canvas">To paint on.</param>
    /// <param name="organ">The outer surface of the wall.</param>
    /// <param name="content">What fills it.</param>
    /// <param name="gasLevel">y (mm) above which there is gas; <see cref="double.NegativeInfinity"/> for none.</param>
    /// <param name="wall">mm.</param>
    public static void Paint(
        Canvas canvas,
        Shape organ,
        Tissue content,
        double gasLevel = double.NegativeInfinity,
        double wall = 2.2)
    {
        canvas.Paint(organ, Tissue.BowelWall, 1);
        var lumen = organ.Grown(-wall);
        canvas.Paint(lumen, content, 1);
        if (gasLevel > lumen.Bounds.Top) canvas.Paint(lumen.Within(HalfPlane.Above(gasLevel)), Tissue.BowelGas);
    }

    /// <summary>Loops of small bowel that fill a region, each at its own place and of its own size.</summary>
    public static void PaintLoops(Canvas canvas, Shape region, ulong seed, int attempts)
    {
        var random = new SplitMix(seed);
        var taken = new List<(Point Center, double Radius)>();
        for (var attempt = 0; attempt < attempts; attempt++)
        {
            // Large ones first; small ones find room between them.
            var radius = random.Uniform(10, 13) - 4.0 * attempt / attempts;
            var loop = RandomLoop(region.Bounds, radius, random);
            var gas = random.Uniform() < 0.2 ? loop[1].Y - radius * random.Uniform(0.1, 0.5) : double.NegativeInfinity;
            if (loop.Any(place => region.Distance(place) > -radius || taken.Exists(Overlaps(place)))) continue;
            taken.AddRange(loop.Select(place => (place, radius)));
            Paint(canvas, new Stroke(radius, radius * random.Uniform(0.75, 1), loop), Tissue.Chyme, gas);

            Predicate<(Point Center, double Radius)> Overlaps(Point place) =>
                other => (other.Center - place).Length < (other.Radius + radius) * 0.93;
        }
    }

    private static Point[] RandomLoop(Box bounds, double radius, SplitMix random)
    {
        var center = new Point(random.Uniform(bounds.Left, bounds.Right), random.Uniform(bounds.Top, bounds.Bottom));
        var half = new Point(random.Uniform(-1, 1), random.Uniform(-1, 1)) * (radius * random.Uniform(0.4, 2.2));
        var bend = half.Normal * random.Uniform(-0.5, 0.5);
        return [center - half + bend, center, center + half + bend];
    }
}
