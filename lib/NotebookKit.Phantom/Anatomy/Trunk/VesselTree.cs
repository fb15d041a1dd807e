namespace NotebookKit.Phantom;

/// <summary>Vessels within an organ: a trunk that forks again and again, thinner each time.</summary>
/// <param name="organ">Where the branches have to stay.</param>
/// <param name="random">Chooses the forks.</param>
internal sealed class VesselTree(Shape organ, SplitMix random)
{
    private const double ThinnestRadius = 0.8;

    public List<Shape> Branches { get; } = [];

    /// <summary>Grows from a place in a direction.</summary>
    public void Grow(Point start, Point direction, double radius)
    {
        if (radius < ThinnestRadius || organ.Distance(start) > -3) return;
        var length = radius * random.Uniform(3.5, 6) + 6;
        var heading = direction.Unit;
        var middle = start + heading * (length / 2);
        var end = middle + (heading + heading.Normal * random.Uniform(-0.35, 0.35)).Unit * (length / 2);
        Branches.Add(new Stroke(radius, radius * 0.82, start, middle, end).Within(organ));

        var side = random.Uniform() < 0.5 ? 1 : -1;
        Grow(end, heading + heading.Normal * (side * random.Uniform(0.15, 0.5)), radius * random.Uniform(0.76, 0.86));
        Grow(end, heading - heading.Normal * (side * random.Uniform(0.5, 1.2)), radius * random.Uniform(0.5, 0.72));
    }
}
