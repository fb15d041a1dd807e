namespace NotebookKit.Phantom;

/// <summary>A lung: air in fine tissue, denser towards the back where it hangs, with vessels and bronchi.</summary>
/// <param name="outline">Its surface.</param>
/// <param name="seed">Another seed, other vessels.</param>
internal sealed class Lung(Shape outline, ulong seed)
{
    private const double SliceThickness = 5;
    private const double HangingDensity = 0.32; // HU a mm towards the back

    // mm: bronchi are seen beside arteries of these radii; the thicker ones are painted one by one.
    private const double ThinnestArtery = 1.0;
    private const double ThickestArtery = 4.2;

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
        foreach (var artery in Vessels(hilum, radius, seed + 1, 9.5))
        {
            artery.Paint(canvas, Tissue.LungVessel, SliceThickness);
            if (artery.Radius is > ThinnestArtery and < ThickestArtery) PaintBronchusBeside(canvas, artery);
        }
    }

    public void PaintVeins(Canvas canvas, SpacePoint hilum, double radius)
    {
        foreach (
            var vein in Vessels(hilum, radius, seed + 2, 11)) vein.Paint(canvas, Tissue.LungVessel, SliceThickness);
    }

    /// <summary>The fissure between two lobes, hardly more than a shade.</summary>
    public void PaintFissure(Canvas canvas, params ReadOnlySpan<Point> line) =>
        canvas.Paint(new Stroke(0.25, 0.25, line).Within(outline), Tissue.LungFissure, 2);

    private static void PaintBronchusBeside(Canvas canvas, Tube artery)
    {
        var inwards = artery.End.Plane.X < 0 ? 1 : -1;
        var bronchus = artery.Shifted(new Point(inwards * 1.4, -1.1) * artery.Radius, artery.Radius * 0.95);
        bronchus.Paint(canvas, Tissue.BronchialWall, SliceThickness);
        var lumen = bronchus with { Radius = bronchus.Radius - Math.Max(0.45, bronchus.Radius * 0.2) };
        lumen.Paint(canvas, Tissue.Airway, SliceThickness);
    }

    private IEnumerable<Tube> Vessels(SpacePoint hilum, double radius, ulong treeSeed, double spacing)
    {
        var vessels = new LungVessels(outline, new SplitMix(treeSeed));
        vessels.Grow(hilum, radius, spacing);
        return vessels.Tubes.Where(tube => tube.Crosses(SliceThickness) && outline.Distance(tube.End.Plane) < -1);
    }
}
