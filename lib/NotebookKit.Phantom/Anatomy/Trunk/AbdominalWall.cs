namespace NotebookKit.Phantom;

/// <summary>The wall of the belly, the spine and the muscles at its side, the bones that show in places.</summary>
internal static class AbdominalWall
{
    /// <summary>Everything around the abdominal cavity, whose outline it returns.</summary>
    public static Shape Paint(Canvas canvas)
    {
        var skin = Outline.Symmetric(
            (0, -106), (40, -105), (80, -96), (120, -74), (150, -38), (160, 4), (152, 46), (128, 78), (92, 97),
            (48, 104), (16, 103), (0, 101));
        var wall = Outline.Symmetric(
            (0, -88), (40, -88.5), (76, -81), (112, -62), (139, -31), (148.5, 4), (141, 42), (120, 70), (88, 86),
            (48, 92), (14, 90), (0, 84));
        var cavity = Outline.Symmetric(
            (0, -83), (30, -79.5), (62, -74), (100, -56), (128, -28), (137, 4), (131, 38), (112, 62), (86, 74),
            (56, 70), (34, 60), (0, 56)).Tabulated();
        var torso = new Torso(skin.Tabulated(), wall.Tabulated(), cavity);
        torso.Paint(canvas);
        foreach (var side in Sides.Both)
        {
            torso.PaintLayers(canvas, new Ellipse(side * 130, -10, 50, 52), 3.6, 7.2);
            // Rectus abdominis, parted from the lateral muscles and, by the linea alba, from its twin.
            canvas.Paint(new Stroke(0.7, 0.4, (side * 66, -84), (side * 69, -78), (side * 66, -72)), Tissue.Fat, 1.5);
        }
        canvas.Paint(new Stroke(1.5, 0.8, (0, -90), (0, -82)), Tissue.Fat, 1.5);
        return cavity;
    }

    public static void PaintRibs(Canvas canvas)
    {
        foreach (var side in Sides.Both)
        {
            Bone.PaintRib(canvas, (side * 104, -63), (1, side * 0.7), 11);
            Bone.PaintRib(canvas, (side * 129, -35), (side * 0.7, 1), 12);
            Bone.PaintRib(canvas, (side * 142, -2), (side * 0.15, 1), 13);
            Bone.PaintRib(canvas, (side * 138, 35), (side * -0.4, 1), 13);
            Bone.PaintRib(canvas, (side * 116, 65), (side * -1, 0.75), 13);
            Bone.PaintRib(canvas, (side * 80, 80), (side * -1, 0.25), 12);
            Bone.PaintRib(canvas, (side * 41, 66), (side * -1, -0.15), 10);
            // Costal cartilage.
            canvas.Paint(new Ellipse((side * 66, -80), 12, 4.5, (1, side * 0.25)), Tissue.Cartilage, 1);
        }
    }

    /// <summary>Spine, the muscles along it, and the psoas, which grows downwards.</summary>
    public static void PaintBack(Canvas canvas, Vertebra vertebra, double psoas)
    {
        foreach (var side in Sides.Both)
        {
            canvas.Paint(new Ellipse((side * 32, 73), 29, 18, (1, side * -0.12)), Tissue.Fat, 1);
            canvas.Paint(new Ellipse((side * 35, 73.5), 26, 16, (1, side * -0.15)), Tissue.Muscle, 1);
            canvas.Paint(new Ellipse((side * 13, 78), 9, 11, (1, 0)), Tissue.Muscle, 1);
            canvas.Paint(new Stroke(0.5, 0.3, (side * 20, 66), (side * 22, 78), (side * 20, 90)), Tissue.Fat, 1);
            if (psoas > 0)
            {
                canvas.Paint(
                    new Ellipse((side * (27 + 11 * psoas), 44), 11 + 9 * psoas, 15 + 7 * psoas, (1, side * -0.35)),
                    Tissue.Muscle,
                    1);
                canvas.Paint(new Ellipse((side * 70, 66), 17, 8, (1, side * -0.3)), Tissue.Muscle, 1);
            }
        }
        vertebra.Paint(canvas);
    }

    public static void PaintIliacCrests(Canvas canvas)
    {
        foreach (var side in Sides.Both)
        {
            canvas.Paint(new Ellipse((side * 108, 60), 34, 17, (1, side * -0.8)), Tissue.Muscle, 1);
            Bone.Paint(
                canvas,
                new Stroke(4.5, 6.5, (side * 128, 28), (side * 119, 50), (side * 98, 68), (side * 78, 78)),
                1.7);
        }
    }
}
