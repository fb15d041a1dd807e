namespace NotebookKit.Phantom;

/// <summary>Scalp, skull and what the head rests on: everything around the brain.</summary>
/// <param name="scalp">The skin's surface.</param>
/// <param name="skull">The skull's outer surface.</param>
/// <param name="cavity">Its inner surface.</param>
internal sealed class Head(Shape scalp, Shape skull, Shape cavity)
{
    public void Paint(Canvas canvas)
    {
        PaintHolder(canvas);
        canvas.Warp(1.6, 0.5);
        PaintScalp(canvas);
        canvas.Paint(skull, Tissue.CorticalBone);
        canvas.Paint(skull.Grown(-1.8).Without(cavity.Grown(1.6)), Tissue.Diploe, 1.5);
        foreach (var side in Sides.Both)
        {
            PaintSuture(canvas, (side * 0.62, -0.78)); // coronal
            PaintSuture(canvas, (side * 0.5, 0.86)); // lambdoid
        }
    }

    private static void PaintHolder(Canvas canvas)
    {
        var cushion = new Stroke(6, 6, (-94, 16), (-80, 64), (-44, 97), (0, 108), (44, 97), (80, 64), (94, 16));
        canvas.Paint(cushion, Tissue.Foam);
        canvas.Paint(cushion.Layer(0, 1.2), Tissue.TableShell);
        canvas.Paint(new Stroke(10, 10, (-50, 84), (0, 97), (50, 84)).Without(cushion), Tissue.Foam);
    }

    private void PaintScalp(Canvas canvas)
    {
        canvas.Paint(scalp, Tissue.Skin);
        canvas.Paint(scalp.Grown(-1.8), Tissue.Fat);
        // Where the scalp is thick, at the temples, the temporal muscle fills it.
        canvas.Paint(scalp.Grown(-4.2), Tissue.Muscle, 0.8);
        canvas.Paint(skull.Grown(1.1), Tissue.Muscle);
    }

    /// <summary>A jagged seam through the skull, in a direction as seen from the middle.</summary>
    private void PaintSuture(Canvas canvas, Point direction)
    {
        var (inner, outer) = (Surface(cavity, direction), Surface(skull, direction));
        var points = new Point[6];
        for (var i = 0; i < points.Length; i++)
        {
            var aside = i % 2 == 0 ? 0.9 : -0.9;
            points[i] = Point.Lerp(inner, outer, (i + 0.3) / points.Length) + direction.Normal * aside;
        }
        canvas.Paint(new Stroke(0.35, 0.35, points), Tissue.TrabecularBone);
    }

    private static Point Surface(Shape shape, Point direction)
    {
        var place = direction * 60;
        for (var i = 0; i < 8; i++) place -= direction * shape.Distance(place);
        return place;
    }
}
