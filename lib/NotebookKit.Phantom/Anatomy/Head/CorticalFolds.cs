namespace NotebookKit.Phantom;

/// <summary>
/// The folded surface of the brain in a slice. Sulci grow like roots: they start at the surface, wander inwards, and
/// stop where another one is near, so that gyri of natural width remain. Gray matter is what lies within a few
/// millimetres of any surface, white matter what is deeper.
/// </summary>
internal sealed class CorticalFolds
{
    private const double Step = 1.5;
    private const double GyrusWidth = 8.5;
    private const double CortexThickness = 2.9;
    private const double SubarachnoidSpace = 0.6;

    private readonly Shape _cavity;
    private readonly DistanceField _sulci;
    private readonly DistanceField _fissures;
    private readonly SplitMix _random;

    /// <param name="cavity">The inner surface of the skull.</param>
    /// <param name="seed">Another seed, another brain.</param>
    public CorticalFolds(Shape cavity, ulong seed)
    {
        _cavity = cavity;
        _sulci = new DistanceField(cavity.Bounds.Grown(4), 0.4, 10);
        _fissures = new DistanceField(cavity.Bounds.Grown(4), 0.4, 10);
        _random = new SplitMix(seed);
    }

    /// <summary>A named fissure: every brain has it in the same place.</summary>
    public void AddFissure(double startRadius, double endRadius, params ReadOnlySpan<Point> points) =>
        _fissures.Add(Polyline.SmoothOpen(points), startRadius, endRadius);

    /// <summary>Tries to grow sulci from random places of a surface.</summary>
    /// <param name="surface">A line.</param>
    /// <param name="side">1 if the brain lies on the line's right, seen in its direction; −1 if on its left.</param>
    /// <param name="attempts">How often.</param>
    /// <param name="maximumDepth">mm.</param>
    public void GrowFrom(ReadOnlySpan<Point> surface, int side, int attempts, double maximumDepth)
    {
        for (var attempt = 0; attempt < attempts; attempt++)
        {
            var i = (int)(_random.Uniform() * (surface.Length - 1));
            var start = Point.Lerp(surface[i], surface[i + 1], _random.Uniform());
            var heading = (surface[i + 1] - surface[i]).Unit.Normal * side;
            var depth = _random.Uniform(0.35, 1) * maximumDepth;
            if (_sulci.At(start + heading * 3) > GyrusWidth) Grow(start, heading, depth, _random.Uniform(0.3, 0.75));
        }
    }

    /// <summary>The CT value of the brain at a place within the skull.</summary>
    /// <param name="place">Where.</param>
    /// <param name="coverage">From a distance to an edge to the share of the pixel that lies inside.</param>
    public double CtValue(Point place, Func<double, double> coverage)
    {
        var depth = Math.Min(Depth(place) - SubarachnoidSpace, _sulci.At(place));
        var white = coverage((CortexThickness - depth) / 1.6);
        var matter = Tissue.GrayMatter.CtValue + (Tissue.WhiteMatter.CtValue - Tissue.GrayMatter.CtValue) * white;
        return Tissue.CerebrospinalFluid.CtValue + (matter - Tissue.CerebrospinalFluid.CtValue) * coverage(-depth);
    }

    private double Depth(Point place) => Math.Min(-_cavity.Distance(place), _fissures.At(place));

    private void Grow(Point start, Point heading, double depth, double radius)
    {
        var main = Walk(start, heading, depth);
        if (main.Count < 4) return;
        List<Point> branch = [];
        if (_random.Uniform() < 0.65)
        {
            var fork = (int)(main.Count * _random.Uniform(0.45, 0.85));
            var along = (main[fork] - main[fork - 1]).Unit;
            branch = Walk(main[fork], along * 0.5 + along.Normal * (_random.Uniform() < 0.5 ? -1 : 1), depth * 0.45);
        }
        _sulci.Add([.. main], radius, radius * 0.5);
        if (branch.Count > 2) _sulci.Add([.. branch], radius * 0.7, radius * 0.4);
    }

    private List<Point> Walk(Point start, Point heading, double length)
    {
        var path = new List<Point> { start };
        var bend = _random.Uniform(-0.12, 0.12);
        for (var walked = 0.0; walked < length; walked += Step)
        {
            bend = bend * 0.85 + _random.Uniform(-0.09, 0.09);
            heading = (heading.Unit + heading.Unit.Normal * bend).Unit;
            var next = path[^1] + heading * Step;
            var ahead = next + heading * 3;
            var room = Math.Min(_sulci.At(ahead), path.Count < 4 ? GyrusWidth : Depth(ahead));
            if (room < GyrusWidth / 2) break;
            path.Add(next);
        }
        return path;
    }
}
