namespace NotebookKit.Phantom;

/// <summary>The liver with its veins, and the gallbladder beneath it.</summary>
internal static class Liver
{
    public static void PaintUpper(Canvas canvas)
    {
        var liver = new Outline(
            (40, -66), (10, -79), (-30, -79), (-70, -73), (-104, -53), (-127, -22), (-134, 10), (-127, 40),
            (-108, 60), (
                -82, 68), (-60, 62), (-44, 46), (-32, 24), (-20, 4), (-4, -14), (14, -28), (34, -46)).Tabulated();
        PaintWithVeins(
            canvas,
            liver,
            ((-30, 2), (-1, -0.6), 5), ((-30, 0), (-0.35, -1), 4.5), ((-24, -4), (0.5, -1), 4),
            ((-60, 20), (-1, 0.5), 4));
        canvas.Paint(new Stroke(2.4, 0.9, (2, -80), (-3, -66), (-10, -54)), Tissue.Fat, 2.5);
    }

    public static void PaintLower(Canvas canvas)
    {
        var liver = new Outline(
            (-52, -72), (-82, -68), (-110, -46), (-129, -16), (-133, 12), (-126, 40), (-108, 58), (-94, 48),
            (-92, 22), (-84, 2), (-70, -14), (-64, -30), (-62, -44), (-50, -58)).Tabulated();
        PaintWithVeins(canvas, liver, ((-76, -8), (-1, -0.2), 3.5), ((-86, 10), (-1, 0.8), 3));
        var gallbladder = new Ellipse((-56, -40), 13, 19, (1, 0.3));
        canvas.Paint(gallbladder, Tissue.BowelWall, 1);
        canvas.Paint(gallbladder.Grown(-1.6), Tissue.Bile, 1);
    }

    private static void PaintWithVeins(
        Canvas canvas,
        Shape liver,
        params ReadOnlySpan<(Point Start, Point Direction, double Radius)> veins)
    {
        canvas.Paint(liver, Tissue.Liver, 1.5);
        var tree = new VesselTree(liver.Grown(-3), new SplitMix(canvas.Seed + 3));
        foreach (var (start, direction, radius) in veins) tree.Grow(start, direction, radius);
        foreach (var branch in tree.Branches) canvas.Paint(branch, Tissue.HepaticBlood, 2.5);
    }
}
