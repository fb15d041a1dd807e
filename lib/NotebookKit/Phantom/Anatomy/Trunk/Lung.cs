namespace NotebookKit.Phantom;

/// <summary>A lung: air in fine tissue, denser towards the back where it hangs, with vessels and bronchi.</summary>
/// <param name="outline">Its surface.</param>
/// <param name="seed">Another seed, other vessels.</param>
internal sealed class Lung(Shape outline, ulong seed)
{
    private const double SliceThickness = 5;
    private const double HangingDensity = 0.32; // HU a mm towards the back
    private const double ThinnestBronchus = 1.1; // mm of its artery's radius

    public void Paint(Canvas canvas)
    {
        var mottle = new SmoothNoise(seed, 4);
        canvas.Paint(
            outline.Bounds,
            place => canvas.Coverage(outline.Distance(place)),
            place => Tissue.Lung.CtValue + Tissue.Lung.Mottle * mottle.At(place) + HangingDensity * place.Y);
    }

    /// <summary>Arteries with the bronchi at their side.</summary>
    public void PaintArteries(Canvas canvas, SpacePoint hilum, double radius)
    {
        var vessels = Vessels(hilum, radius, seed + 1, 1100);
        foreach (var artery in vessels)
        {
            artery.Paint(canvas, Tissue.LungVessel, SliceThickness);
            if (artery.Radius < ThinnestBronchus) continue;
            var bronchus = artery.Shifted(((artery.End.Plane.X < 0 ? 1 : -1) * artery.Radius * 1.5, -artery.Radius * 1.2), artery.Radius);
            bronchus.Paint(canvas, Tissue.BronchialWall, SliceThickness);
            (bronchus with { Radius = bronchus.Radius * 0.72 }).Paint(canvas, Tissue.Airway, SliceThickness);
        }
    }

    public void PaintVeins(Canvas canvas, SpacePoint hilum, double radius)
    {
        foreach (var vein in Vessels(hilum, radius, seed + 2, 700)) vein.Paint(canvas, Tissue.LungVessel, SliceThickness);
    }

    /// <summary>The fissure between two lobes, hardly more than a shade.</summary>
    public void PaintFissure(Canvas canvas, params ReadOnlySpan<Point> line) =>
        canvas.Paint(new Stroke(0.25, 0.25, line).Within(outline), Tissue.Fissure, 2);

    private IEnumerable<Tube> Vessels(SpacePoint hilum, double radius, ulong treeSeed, int twigs)
    {
        var vessels = new LungVessels(outline, new SplitMix(treeSeed));
        vessels.Grow(hilum, twigs, radius);
        return vessels.Tubes.Where(tube => tube.Crosses(SliceThickness) && outline.Distance(tube.End.Plane) < -1);
    }
}
