namespace NotebookKit.Phantom;

/// <summary>The three slices of the chest.</summary>
internal static class Thorax
{
    private static readonly int[] Sides = [-1, 1];

    /// <summary>Aortic arch, trachea, superior vena cava, upper lobes, shoulder blades.</summary>
    public static void AtAorticArch(Canvas canvas)
    {
        var cage = PaintWall(canvas, breadth: 0.97);
        PaintShoulderBlades(canvas, 1);
        Bone.Paint(canvas, new Ellipse(0, -75, 27, 8), 1.6);
        var mediastinum = new Outline(
            (-30, -90), (-16, -64), (-12, -46), (-26, -27), (-36, -8), (-30, 8), (-22, 22), (-19, 40), (-24, 62), (-40, 100),
            (40, 100), (25, 62), (22, 46), (38, 34), (43, 16), (36, -4), (22, -22), (10, -46), (15, -64), (30, -90)).Tabulated();
        var right = PaintLung(canvas, cage, mediastinum, -1);
        var left = PaintLung(canvas, cage, mediastinum, 1);
        PaintSpine(canvas);

        var arch = new Stroke(11, 13, (-10, -18), (6, -12), (20, 2), (27, 20));
        canvas.Paint(arch, Tissue.Blood, 1);
        canvas.Paint(new Stroke(0.8, 0.8, (33, 4), (37, 11)), Tissue.Calcification, 0.8);
        canvas.Paint(new Ellipse((-25, -10), 9, 10.5, (1, 0.2)), Tissue.Blood, 1);
        PaintTrachea(canvas, (-3, 9), 9.2, 8.4);
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
        var cage = PaintWall(canvas, breadth: 1);
        PaintShoulderBlades(canvas, 0.72);
        Bone.Paint(canvas, new Ellipse(0, -79, 19, 6), 1.5);
        var mediastinum = new Outline(
            (-30, -92), (-10, -70), (-6, -56), (-22, -42), (-41, -26), (-45, -6), (-47, 12), (-26, 26), (-18, 44), (-23, 64), (-40, 105),
            (44, 105), (36, 66), (38, 42), (33, 25), (47, 10), (45, -10), (38, -32), (26, -45), (8, -56), (10, -70), (30, -92)).Tabulated();
        var right = PaintLung(canvas, cage, mediastinum, -1);
        var left = PaintLung(canvas, cage, mediastinum, 1);
        PaintSpine(canvas);

        canvas.Paint(new Ellipse((-33, -14), 9, 11, (1, 0)), Tissue.Blood, 1);
        canvas.Paint(new Stroke(13.5, 9, (20, -30), (12, -12), (-8, 1), (-30, 4), (-48, 6)), Tissue.Blood, 1);
        canvas.Paint(new Stroke(12, 9, (20, -28), (30, -12), (42, -2)), Tissue.Blood, 1);
        canvas.Paint(new Stroke(1.2, 0.8, (0, -31), (5, -22), (5, -12)), Tissue.Fat, 2);
        canvas.Paint(Ellipse.Circle((-13, -25), 15.5), Tissue.Blood);
        canvas.Paint(Ellipse.Circle((24, 38), 12), Tissue.Blood);
        canvas.Paint(Ellipse.Circle((-9, 35), 4), Tissue.Blood, 1);
        PaintBronchus(canvas, (-10, 17), (-24, 17), (-42, 21), 6.6);
        PaintBronchus(canvas, (9, 18), (20, 16), (38, 14), 5.6);
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
        var cage = PaintWall(canvas, breadth: 1.01);
        Bone.Paint(canvas, new Ellipse(0, -82, 15, 5.5), 1.4);
        var mediastinum = new Outline(
            (-44, -95), (-24, -70), (-40, -46), (-53, -22), (-53, 4), (-38, 24), (-14, 33), (-17, 48), (-25, 68), (-40, 105),
            (46, 105), (35, 68), (36, 46), (32, 28), (56, 22), (84, 8), (99, -16), (93, -44), (72, -62), (58, -76), (66, -95)).Tabulated();
        var right = PaintLung(canvas, cage, mediastinum, -1);
        var left = PaintLung(canvas, cage, mediastinum, 1);
        PaintSpine(canvas);
        PaintHeart(canvas);
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

    /// <summary>Everything around the chest's cavity, whose outline it returns.</summary>
    private static Shape PaintWall(Canvas canvas, double breadth)
    {
        Shape Scaled(params Point[] points) =>
            Outline.Symmetric(Array.ConvertAll(points, point => new Point(point.X * breadth, point.Y))).Tabulated();

        var skin = Scaled(
            (0, -98), (24, -101), (60, -104), (100, -96), (134, -70), (156, -28), (164, 20), (156, 64), (126, 96), (84, 109), (36, 110), (0, 106));
        var wall = Scaled(
            (0, -91), (26, -93), (60, -94), (96, -84), (126, -60), (146, -24), (154, 20), (146, 60), (118, 89), (80, 101), (36, 102), (0, 97));
        var cavity = Scaled(
            (0, -71), (30, -77), (62, -77), (96, -62), (118, -32), (128, 4), (127, 36), (113, 66), (82, 86), (46, 88), (22, 76), (0, 72));
        new Torso(skin, wall, cavity).Paint(canvas);
        foreach (var side in Sides)
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

    private static void PaintShoulderBlades(Canvas canvas, double scale)
    {
        foreach (var side in Sides)
        {
            canvas.Paint(new Ellipse((side * 112, 82), 34 * scale, 15 * scale, (1, side * -0.7)), Tissue.Muscle, 1);
            Bone.Paint(canvas, new Stroke(4.2 * scale, 2.2, (side * 138, 56), (side * 122, 78), (side * (138 - 50 * scale), 78 + 18 * scale)), 1.4);
        }
    }

    private static void PaintSpine(Canvas canvas)
    {
        foreach (var side in Sides)
        {
            canvas.Paint(new Ellipse((side * 24, 90), 20, 12, (1, side * -0.1)), Tissue.Muscle, 1);
            Bone.PaintRib(canvas, (side * 36, 76), (side, 0.2), 13, 4.4);
        }
        new Vertebra((0, 54), 0.76).Paint(canvas);
    }

    private static Lung PaintLung(Canvas canvas, Shape cage, Shape mediastinum, int side)
    {
        var outline = cage.Grown(-2.2).Without(mediastinum).Within(HalfPlane.OnSide(side));
        var lung = new Lung(outline.Tabulated(), canvas.Seed * 10 + (ulong)(side + 1));
        lung.Paint(canvas);
        return lung;
    }

    private static void PaintTrachea(Canvas canvas, Point center, double a, double b)
    {
        canvas.Paint(new Ellipse(center, a + 1.6, b + 1.6, (1, 0)), Tissue.Cartilage);
        canvas.Paint(new Ellipse(center, a, b, (1, 0)), Tissue.Airway);
    }

    private static void PaintBronchus(Canvas canvas, Point from, Point through, Point to, double radius)
    {
        canvas.Paint(new Stroke(radius + 1.3, radius, from, through, to), Tissue.Muscle, 1);
        canvas.Paint(new Stroke(radius, radius - 1, from, through, to), Tissue.Airway, 1);
    }

    private static void PaintEsophagus(Canvas canvas, Point center)
    {
        canvas.Paint(new Ellipse(center, 8, 5, (1, 0.2)), Tissue.BowelWall, 1);
        canvas.Paint(new Ellipse(center - new Point(0, 0.8), 2, 1, (1, 0.2)), Tissue.Gas, 1.5);
    }

    private static void PaintNodes(Canvas canvas, params ReadOnlySpan<Point> places)
    {
        foreach (var place in places) canvas.Paint(new Ellipse(place, 3, 2, (1, 0.5)), Tissue.Muscle, 1);
    }

    private static void PaintHeart(Canvas canvas)
    {
        var pericardium = new Outline(
            (-52, -14), (-46, -40), (-24, -62), (10, -70), (48, -68), (80, -54), (95, -28), (88, -2), (62, 17), (30, 24), (-6, 25), (-38, 16)).Tabulated();
        canvas.Paint(pericardium, Tissue.Septum);
        canvas.Paint(pericardium.Grown(-1.2), Tissue.Fat);
        canvas.Paint(new Outline((-47, -12), (-40, -32), (-22, -36), (-10, -18), (-16, 6), (-34, 12)), Tissue.Blood, 2);
        canvas.Paint(new Outline((-16, 8), (-6, -6), (18, -4), (36, 4), (30, 19), (6, 22), (-12, 20)), Tissue.Blood, 2);
        canvas.Paint(new Outline((-14, -36), (2, -56), (34, -60), (60, -50), (46, -36), (16, -24), (-6, -22)), Tissue.Myocardium, 1.5);
        canvas.Paint(new Outline((-12, -36), (4, -52), (32, -56), (54, -48), (42, -38), (14, -27), (-6, -24)), Tissue.Blood, 3);
        canvas.Paint(new Outline((8, -14), (24, -32), (54, -46), (78, -46), (89, -26), (80, -4), (56, 10), (36, 6), (18, -4)), Tissue.Myocardium, 1.5);
        canvas.Paint(new Outline((20, -12), (34, -28), (58, -36), (74, -30), (74, -14), (56, -2), (38, -2)), Tissue.Blood, 4);
        canvas.Paint(Ellipse.Circle((-16, -40), 2), Tissue.Blood, 1);
        canvas.Paint(Ellipse.Circle((42, 14), 1.8), Tissue.Blood, 1);
        canvas.Paint(Ellipse.Circle((66, -54), 1.6), Tissue.Calcification, 1);
    }
}
