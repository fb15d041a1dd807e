namespace NotebookKit.Phantom;

/// <summary>The three slices of the chest.</summary>
internal static class Thorax
{
    /// <summary>Aortic arch, trachea, superior vena cava, upper lobes, shoulder blades.</summary>
    public static void AtAorticArch(Canvas canvas)
    {
        var cage = ChestWall.Paint(canvas, breadth: 0.97);
        ChestWall.PaintShoulderBlades(canvas, 1);
        Bone.Paint(canvas, new Ellipse(0, -75, 27, 8), 1.6);
        var mediastinum = new Outline(
            (-30, -90), (-16, -64), (-12, -46), (-26, -27), (-36, -8), (-30, 8), (-22, 22), (-19, 40), (-24, 62),
            (-40, 100), (40, 100), (25, 62), (22, 46), (38, 34), (43, 16), (36, -4), (22, -22), (10, -46), (15, -64),
            (30, -90)).Tabulated();
        var right = PaintLung(canvas, cage, mediastinum, -1);
        var left = PaintLung(canvas, cage, mediastinum, 1);
        ChestWall.PaintSpine(canvas);

        var arch = new Stroke(11, 13, (-10, -18), (6, -12), (20, 2), (27, 20));
        canvas.Paint(arch, Tissue.Blood, 1);
        canvas.Paint(new Stroke(0.8, 0.8, (33, 4), (37, 11)), Tissue.Calcification, 0.8);
        canvas.Paint(new Ellipse((-25, -10), 9, 10.5, (1, 0.2)), Tissue.Blood, 1);
        Airways.PaintTrachea(canvas, (-3, 9), 9.2, 8.4);
        PaintEsophagus(canvas, (7, 26));
        PaintNodes(canvas, (-14, 2), (8, -28), (-8, -34), (-16, 16));

        right.PaintArteries(canvas, new SpacePoint((-38, 10), -42), 6);
        right.PaintVeins(canvas, new SpacePoint((-38, -6), -50), 5);
        left.PaintArteries(canvas, new SpacePoint((44, 10), -40), 6);
        left.PaintVeins(canvas, new SpacePoint((40, -10), -50), 5);
        left.PaintFissure(canvas, (20, 54), (60, 46), (114, 52));
        right.PaintFissure(canvas, (-18, 56), (-56, 50), (-112, 54));
    }

    /// <summary>Pulmonary trunk and arteries, ascending and descending aorta, main bronchi.</summary>
    public static void AtPulmonaryTrunk(Canvas canvas)
    {
        var cage = ChestWall.Paint(canvas, breadth: 1);
        ChestWall.PaintShoulderBlades(canvas, 0.72);
        Bone.Paint(canvas, new Ellipse(0, -79, 19, 6), 1.5);
        var mediastinum = new Outline(
            (-30, -92), (-10, -70), (-6, -56), (-22, -42), (-41, -26), (-45, -6), (-47, 12), (-26, 26), (-18, 44),
            (-23, 64), (-40, 105), (44, 105), (36, 66), (38, 42), (33, 25), (47, 10), (45, -10), (38, -32), (26, -45),
            (8, -56), (10, -70), (30, -92)).Tabulated();
        var right = PaintLung(canvas, cage, mediastinum, -1);
        var left = PaintLung(canvas, cage, mediastinum, 1);
        ChestWall.PaintSpine(canvas);

        // Superior vena cava; the pulmonary trunk's right branch passes behind the ascending aorta.
        canvas.Paint(new Ellipse((-33, -14), 9, 11, (1, 0)), Tissue.Blood, 1);
        canvas.Paint(new Stroke(13.5, 9, (20, -30), (12, -12), (-8, 1), (-30, 4), (-48, 6)), Tissue.Blood, 1);
        canvas.Paint(new Stroke(12, 9, (20, -28), (30, -12), (42, -2)), Tissue.Blood, 1);
        canvas.Paint(new Stroke(1.2, 0.8, (0, -31), (5, -22), (5, -12)), Tissue.Fat, 2);
        canvas.Paint(Ellipse.Circle((-13, -25), 15.5), Tissue.Blood);
        canvas.Paint(Ellipse.Circle((24, 38), 12), Tissue.Blood);
        canvas.Paint(Ellipse.Circle((-9, 35), 4), Tissue.Blood, 1);
        Airways.PaintBronchus(canvas, (-10, 17), (-24, 17), (-42, 21), 6.6);
        Airways.PaintBronchus(canvas, (9, 18), (20, 16), (38, 14), 5.6);
        PaintEsophagus(canvas, (5, 30));
        PaintNodes(canvas, (0, 14), (-4, 24), (28, 4));

        right.PaintArteries(canvas, new SpacePoint((-48, 6), 0), 6.2);
        right.PaintVeins(canvas, new SpacePoint((-44, -10), -8), 5);
        left.PaintArteries(canvas, new SpacePoint((46, 2), 4), 6.2);
        left.PaintVeins(canvas, new SpacePoint((44, -14), -6), 5);
        left.PaintFissure(canvas, (40, 18), (70, 14), (122, -2));
        right.PaintFissure(canvas, (-44, 22), (-76, 18), (-122, 2));
    }

    /// <summary>The heart with its four chambers, lower lobes.</summary>
    public static void AtHeart(Canvas canvas)
    {
        var cage = ChestWall.Paint(canvas, breadth: 1.01);
        Bone.Paint(canvas, new Ellipse(0, -82, 15, 5.5), 1.4);
        var mediastinum = new Outline(
            (-44, -95), (-24, -70), (-40, -46), (-53, -22), (-53, 4), (-38, 24), (-14, 33), (-17, 48), (-25, 68),
            (-40, 105), (46, 105), (35, 68), (36, 46), (32, 28), (56, 22), (84, 8), (99, -16), (93, -44), (72, -62),
            (58, -76), (66, -95)).Tabulated();
        var right = PaintLung(canvas, cage, mediastinum, -1);
        var left = PaintLung(canvas, cage, mediastinum, 1);
        ChestWall.PaintSpine(canvas);
        Heart.Paint(canvas);
        canvas.Paint(Ellipse.Circle((22, 40), 11.5), Tissue.Blood);
        canvas.Paint(Ellipse.Circle((-8, 37), 3.4), Tissue.Blood, 1);
        PaintEsophagus(canvas, (6, 32));

        right.PaintArteries(canvas, new SpacePoint((-46, 24), 42), 6.5);
        right.PaintVeins(canvas, new SpacePoint((-40, 22), 16), 5.5);
        left.PaintArteries(canvas, new SpacePoint((48, 30), 42), 6.5);
        left.PaintVeins(canvas, new SpacePoint((46, 24), 16), 5.5);
        left.PaintFissure(canvas, (88, 6), (104, -16), (112, -38));
        right.PaintFissure(canvas, (-56, -2), (-88, -28), (-108, -44));
    }

    private static Lung PaintLung(Canvas canvas, Shape cage, Shape mediastinum, int side)
    {
        var outline = cage.Grown(-2.2).Without(mediastinum).Within(HalfPlane.OnSide(side));
        var lung = new Lung(outline.Tabulated(), canvas.Seed * 10 + (ulong)(side + 1));
        lung.Paint(canvas);
        return lung;
    }

    private static void PaintEsophagus(Canvas canvas, Point center)
    {
        canvas.Paint(new Ellipse(center, 8, 5, (1, 0.2)), Tissue.BowelWall, 1);
        canvas.Paint(new Ellipse(center - new Point(0, 0.8), 2, 1, (1, 0.2)), Tissue.BowelGas, 1.5);
    }

    private static void PaintNodes(Canvas canvas, params ReadOnlySpan<Point> places)
    {
        foreach (var place in places) canvas.Paint(new Ellipse(place, 3, 2, (1, 0.5)), Tissue.Muscle, 1);
    }
}
