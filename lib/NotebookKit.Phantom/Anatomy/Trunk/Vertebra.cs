namespace NotebookKit.Phantom;

/// <summary>A vertebra in the plane of its pedicles, with the spinal canal.</summary>
/// <param name="body">The middle of the vertebral body.</param>
/// <param name="scale">1 for a lumbar vertebra; thoracic ones are smaller.</param>
internal sealed class Vertebra(Point body, double scale)
{
    public Point Canal => At(0, 26.5);

    public void Paint(Canvas canvas)
    {
        var bodyShape = new Outline(
            At(0, -17.5), At(13, -15.5), At(21.5, -6), At(22, 4), At(17.5, 12), At(8, 15.5), At(0, 14.5), At(-8, 15.5),
            At(-17.5, 12),
            At(-22, 4), At(-21.5, -6), At(-13, -15.5));
        var arch = new Outline(
            At(0, 15), At(11, 12), At(16, 15), At(19, 25), At(14, 35), At(4, 42), At(0, 44), At(-4, 42),
            At(-14, 35), At(-19, 25),
            At(-16, 15), At(-11, 12));
        foreach (var side in Sides.Both)
        {
            var process = new Stroke(5.5 * scale, 3.2 * scale, At(side * 15, 26), At(side * 27, 26), At(side * 38, 29));
            Bone.Paint(canvas, process, 1.7);
            Bone.Paint(canvas, new Ellipse(At(side * 15, 32), 7 * scale, 6 * scale, (1, side * 0.6)), 2);
        }
        Bone.Paint(canvas, new Stroke(4.5 * scale, 3.6 * scale, At(0, 40), At(0.6, 46), At(0, 53)), 1.8);
        canvas.Paint(arch, Tissue.CorticalBone, 1);
        Bone.Paint(canvas, bodyShape, 1.5);
        // The veins that drain the body leave it backwards.
        canvas.Paint(new Stroke(1.6 * scale, 0.8 * scale, At(0, 14), At(0.4, 4)), Tissue.Muscle, 2);
        PaintCanal(canvas);
    }

    private void PaintCanal(Canvas canvas)
    {
        canvas.Paint(new Ellipse(Canal, 11.5 * scale, 9.5 * scale, (1, 0)), Tissue.Fat);
        canvas.Paint(new Ellipse(Canal, 9.8 * scale, 8.2 * scale, (1, 0)), Tissue.ThecalSac);
        canvas.Paint(new Ellipse(Canal, 5 * scale, 3.8 * scale, (1, 0)), Tissue.GrayMatter, 2);
    }

    private Point At(double x, double y) => body + new Point(x, y) * scale;
}
