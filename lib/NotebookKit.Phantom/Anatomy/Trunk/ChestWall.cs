namespace NotebookKit.Phantom;

/// <summary>The wall of the chest with its ribs, the shoulder blades, the spine.</summary>
internal static class ChestWall
{
    /// <summary>Everything around the chest's cavity, whose outline it returns.</summary>
    public static Shape Paint(Canvas canvas, double breadth)
    {
        Shape Scaled(params Point[] points) =>
            Outline.Symmetric(Array.ConvertAll(points, point => new Point(point.X * breadth, point.Y))).Tabulated();

        var skin = Scaled(
            (0, -98), (24, -101), (60, -104), (100, -96), (134, -70), (156, -28), (164, 20), (156, 64), (126, 96),
            (84, 109), (36, 110), (0, 106));
        var wall = Scaled(
            (0, -91), (26, -93), (60, -94), (96, -84), (126, -60), (146, -24), (154, 20), (146, 60), (118, 89),
            (80, 101), (36, 102), (0, 97));
        var cavity = Scaled(
            (0, -71), (30, -77), (62, -77), (96, -62), (118, -32), (128, 4), (127, 36), (113, 66), (82, 86), (46, 88),
            (22, 76), (0, 72));
        new Torso(skin, wall, cavity).Paint(canvas);
        foreach (var side in Sides.Both)
        {
            canvas.Paint(wall.Layer(7, 8.2).Within(new Ellipse(side * 62, -88, 62, 26)), Tissue.Fat, 1);
            canvas.Paint(wall.Layer(8, 9.6).Within(new Ellipse(side * 150, 24, 34, 46)), Tissue.Fat, 1);
            canvas.Paint(wall.Layer(6, 7).Within(new Ellipse(side * 72, 100, 46, 22)), Tissue.Fat, 1);
            PaintRibs(canvas, side * breadth);
        }
        return cavity;
    }

    private static void PaintRibs(Canvas canvas, double side)
    {
        Bone.PaintRib(canvas, (side * 66, -80), (1, side * 0.12), 9);
        Bone.PaintRib(canvas, (side * 105, -57), (0.85, side), 12);
        Bone.PaintRib(canvas, (side * 127, -18), (side * 0.3, 1), 13);
        Bone.PaintRib(canvas, (side * 132, 24), (side * -0.08, 1), 13);
        Bone.PaintRib(canvas, (side * 118, 62), (side * -0.65, 1), 13);
        Bone.PaintRib(canvas, (side * 86, 88), (side * -1, 0.35), 12);
        Bone.PaintRib(canvas, (side * 44, 91), (side * -1, -0.3), 12);
        canvas.Paint(new Ellipse((side * 30, -79), 12, 5, (1, side * -0.1)), Tissue.Cartilage, 1);
    }

    public static void PaintShoulderBlades(Canvas canvas, double scale)
    {
        foreach (var side in Sides.Both)
        {
            canvas.Paint(new Ellipse((side * 112, 82), 34 * scale, 15 * scale, (1, side * -0.7)), Tissue.Muscle, 1);
            Point tip = (side * (138 - 50 * scale), 78 + 18 * scale);
            Bone.Paint(canvas, new Stroke(4.2 * scale, 2.2, (side * 138, 56), (side * 122, 78), tip), 1.4);
        }
    }

    public static void PaintSpine(Canvas canvas)
    {
        foreach (var side in Sides.Both)
        {
            canvas.Paint(new Ellipse((side * 24, 90), 20, 12, (1, side * -0.1)), Tissue.Muscle, 1);
            Bone.PaintRib(canvas, (side * 36, 76), (side, 0.2), 13, 4.4);
        }
        new Vertebra((0, 54), 0.76).Paint(canvas);
    }
}
