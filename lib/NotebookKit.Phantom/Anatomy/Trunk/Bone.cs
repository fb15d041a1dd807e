namespace NotebookKit.Phantom;

/// <summary>Bones: a dense shell around a spongy core.</summary>
internal static class Bone
{
    /// <param name="canvas">To paint on.</param>
    /// <param name="bone">The bone's outer surface.</param>
    /// <param name="shell">mm of cortical bone.</param>
    public static void Paint(Canvas canvas, Shape bone, double shell)
    {
        canvas.Paint(bone, Tissue.CorticalBone, 1);
        canvas.Paint(bone.Grown(-shell), Tissue.TrabecularBone, 1.2);
    }

    /// <summary>A rib, cut obliquely: <paramref name="direction"/> is where it runs on.</summary>
    public static void PaintRib(Canvas canvas, Point center, Point direction, double length = 11, double width = 4.2) =>
        Paint(canvas, new Ellipse(center, length, width, direction), 1.6);
}
