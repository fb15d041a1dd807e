namespace NotebookKit.Phantom;

/// <summary>The three slices of the abdomen.</summary>
internal static class Abdomen
{
    private static readonly int[] Sides = [-1, 1];

    /// <summary>Liver with its veins, stomach, spleen, adrenal glands, upper pole of the left kidney.</summary>
    public static void AtSpleen(Canvas canvas)
    {
        var cavity = PaintWall(canvas);
        PaintBack(canvas, new Vertebra((0, 34), 0.92), psoas: 0);
        PaintStomach(canvas);
        PaintSpleen(canvas, cavity.Grown(-1.5));
        Kidney.Paint(canvas, (62, 52), 1, 0.62);
        PaintUpperLiver(canvas);
        PaintAdrenals(canvas);
        PaintGreatVessels(canvas, (9, 6), 11.5, (-27, 2), 12.5);
        PaintCrura(canvas);
        PaintRibs(canvas);
    }

    /// <summary>Kidneys at their hilum, pancreas, gallbladder, lower liver, colon.</summary>
    public static void AtKidneys(Canvas canvas)
    {
        PaintWall(canvas);
        Bone.PaintRib(canvas, (-136, 30), (0.35, 1), 9);
        Bone.PaintRib(canvas, (137, 30), (-0.35, 1), 9);
        Bone.PaintRib(canvas, (-96, 76), (1, 0.45), 12);
        Bone.PaintRib(canvas, (97, 76), (-1, 0.45), 12);
        PaintBack(canvas, new Vertebra((0, 33), 1), psoas: 0.6);

        foreach (var side in Sides) Kidney.Paint(canvas, (side * 66, side > 0 ? 42 : 47), side, 1);
        PaintLowerLiver(canvas);
        PaintGreatVessels(canvas, (7, 4), 9.5, (-21, 4), 11.5);
        canvas.Paint(new Stroke(4, 3.4, (45, 36), (28, 20), (14, -7), (-10, -3)), Tissue.Blood, 1);
        canvas.Paint(new Stroke(3.2, 3.2, (-45, 42), (-35, 26), (-24, 12)), Tissue.Blood, 1);
        PaintPancreas(canvas);
        Bowel.PaintLoops(canvas, new Ellipse((92, -28), 36, 40, (1, 0.2)), canvas.Seed + 5, 400);
        Bowel.Paint(canvas, new Ellipse((122, 22), 16, 18, (1, 0.3)), Tissue.Stool, 12);
        Bowel.Paint(
            canvas,
            new Outline((-46, -74), (-18, -83), (18, -84), (55, -76), (78, -62), (72, -50), (44, -58), (12, -62), (-20, -60), (-44, -56)),
            Tissue.Stool,
            -68,
            2.6);
        PaintMesentery(canvas, new Ellipse(20, -36, 40, 20), 26);
    }

    /// <summary>Small bowel, ascending and descending colon, psoas, iliac crests, common iliac arteries.</summary>
    public static void AtBowel(Canvas canvas)
    {
        PaintWall(canvas);
        PaintIliacCrests(canvas);
        PaintBack(canvas, new Vertebra((0, 33), 1.06), psoas: 1);
        PaintGreatVessels(canvas, (13, 5), 6.5, (-19, 8), 11);
        canvas.Paint(Ellipse.Circle((-7, -2), 6.2), Tissue.Blood);
        canvas.Paint(new Stroke(0.9, 0.9, (17.5, 2), (19, 5), (18.5, 8)), Tissue.Calcification, 0.8);
        Bowel.Paint(canvas, new Outline((-128, -6), (-108, -16), (-88, -6), (-84, 18), (-98, 38), (-120, 32), (-131, 14)), Tissue.Stool, -4, 2.4);
        Bowel.Paint(canvas, new Ellipse((117, 22), 13, 16, (1, 0.4)), Tissue.Stool, 12);
        PaintMesentery(canvas, new Ellipse(8, -30, 70, 40), 60);
        var center = new Outline((-98, -34), (-70, -66), (-20, -76), (30, -77), (75, -66), (105, -36), (96, 0), (62, 12), (20, -12), (-30, -10), (-76, 4));
        Bowel.PaintLoops(canvas, center.Tabulated(), canvas.Seed + 1, 4000);
        foreach (var side in Sides) canvas.Paint(Ellipse.Circle((side * 47 + 3, 5), 2.4), Tissue.Fluid, 1);
    }

    /// <summary>Everything around the abdominal cavity, whose outline it returns.</summary>
    private static Shape PaintWall(Canvas canvas)
    {
        var skin = Outline.Symmetric(
            (0, -106), (40, -105), (80, -96), (120, -74), (150, -38), (160, 4), (152, 46), (128, 78), (92, 97), (48, 104), (16, 103), (0, 101));
        var wall = Outline.Symmetric(
            (0, -88), (40, -88.5), (76, -81), (112, -62), (139, -31), (148.5, 4), (141, 42), (120, 70), (88, 86), (48, 92), (14, 90), (0, 84));
        var cavity = Outline.Symmetric(
            (0, -83), (30, -79.5), (62, -74), (100, -56), (128, -28), (137, 4), (131, 38), (112, 62), (86, 74), (56, 70), (34, 60), (0, 56)).Tabulated();
        var torso = new Torso(skin.Tabulated(), wall.Tabulated(), cavity);
        torso.Paint(canvas);
        foreach (var side in Sides)
        {
            torso.PaintLayers(canvas, new Ellipse(side * 130, -10, 50, 52), 3.6, 7.2);
            // Rectus abdominis, parted from the lateral muscles and, by the linea alba, from its twin.
            canvas.Paint(new Stroke(0.7, 0.4, (side * 66, -84), (side * 69, -78), (side * 66, -72)), Tissue.Fat, 1.5);
        }
        canvas.Paint(new Stroke(1.5, 0.8, (0, -90), (0, -82)), Tissue.Fat, 1.5);
        return cavity;
    }

    private static void PaintRibs(Canvas canvas)
    {
        foreach (var side in Sides)
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
    private static void PaintBack(Canvas canvas, Vertebra vertebra, double psoas)
    {
        foreach (var side in Sides)
        {
            canvas.Paint(new Ellipse((side * 32, 73), 29, 18, (1, side * -0.12)), Tissue.Fat, 1);
            canvas.Paint(new Ellipse((side * 35, 73.5), 26, 16, (1, side * -0.15)), Tissue.Muscle, 1);
            canvas.Paint(new Ellipse((side * 13, 78), 9, 11, (1, 0)), Tissue.Muscle, 1);
            canvas.Paint(new Stroke(0.5, 0.3, (side * 20, 66), (side * 22, 78), (side * 20, 90)), Tissue.Fat, 1);
            if (psoas > 0)
            {
                canvas.Paint(new Ellipse((side * (27 + 11 * psoas), 44), 11 + 9 * psoas, 15 + 7 * psoas, (1, side * -0.35)), Tissue.Muscle, 1);
                canvas.Paint(new Ellipse((side * 70, 66), 17, 8, (1, side * -0.3)), Tissue.Muscle, 1);
            }
        }
        vertebra.Paint(canvas);
    }

    private static void PaintGreatVessels(Canvas canvas, Point aorta, double aortaRadius, Point vena, double venaRadius)
    {
        canvas.Paint(new Ellipse(vena, venaRadius, venaRadius * 0.8, (1, 0.2)), Tissue.Blood, 1);
        canvas.Paint(Ellipse.Circle(aorta, aortaRadius), Tissue.Blood);
    }

    private static void PaintCrura(Canvas canvas)
    {
        canvas.Paint(new Stroke(2.6, 1.8, (-10, 22), (-7, 4), (2, -9)), Tissue.Muscle, 1);
        canvas.Paint(new Stroke(2.6, 1.8, (29, 32), (25, 12), (16, -7)), Tissue.Muscle, 1);
    }

    private static void PaintAdrenals(Canvas canvas)
    {
        canvas.Paint(new Stroke(1.8, 1.2, (33, 12), (40, 22), (38, 32)), Tissue.Muscle, 1);
        canvas.Paint(new Stroke(1.5, 1.2, (40, 22), (48, 30)), Tissue.Muscle, 1);
        canvas.Paint(new Stroke(1.7, 1.2, (-32, 22), (-38, 32), (-42, 44)), Tissue.Muscle, 1);
    }

    private static void PaintStomach(Canvas canvas)
    {
        var stomach = new Outline(
            (24, -52), (42, -68), (74, -72), (102, -60), (115, -36), (111, -10), (97, 12), (78, 20), (63, 11), (54, -10), (42, -27));
        Bowel.Paint(canvas, stomach.Tabulated(), Tissue.StomachContent, -40, 4.5);
    }

    private static void PaintSpleen(Canvas canvas, Shape room)
    {
        var spleen = new Outline(
            (98, -8), (122, -18), (140, 4), (140, 34), (126, 60), (104, 74), (86, 72), (96, 58), (108, 38), (106, 14));
        canvas.Paint(spleen.Within(room).Tabulated(), Tissue.Spleen, 1.5);
    }

    private static void PaintUpperLiver(Canvas canvas)
    {
        var liver = new Outline(
            (40, -66), (10, -79), (-30, -79), (-70, -73), (-104, -53), (-127, -22), (-134, 10), (-127, 40), (-108, 60), (-82, 68), (-60, 62),
            (-44, 46), (-32, 24), (-20, 4), (-4, -14), (14, -28), (34, -46)).Tabulated();
        PaintLiver(canvas, liver, [((-30, 2), (-1, -0.6), 5), ((-30, 0), (-0.35, -1), 4.5), ((-24, -4), (0.5, -1), 4), ((-60, 20), (-1, 0.5), 4)]);
        canvas.Paint(new Stroke(2.4, 0.9, (2, -80), (-3, -66), (-10, -54)), Tissue.Fat, 2.5);
    }

    private static void PaintLowerLiver(Canvas canvas)
    {
        var liver = new Outline(
            (-52, -72), (-82, -68), (-110, -46), (-129, -16), (-133, 12), (-126, 40), (-108, 58), (-94, 48), (-92, 22), (-84, 2), (-70, -14),
            (-64, -30), (-62, -44), (-50, -58)).Tabulated();
        PaintLiver(canvas, liver, [((-76, -8), (-1, -0.2), 3.5), ((-86, 10), (-1, 0.8), 3)]);
        var gallbladder = new Ellipse((-56, -40), 13, 19, (1, 0.3));
        canvas.Paint(gallbladder, Tissue.BowelWall, 1);
        canvas.Paint(gallbladder.Grown(-1.6), Tissue.Bile, 1);
    }

    private static void PaintLiver(Canvas canvas, Shape liver, (Point Start, Point Direction, double Radius)[] veins)
    {
        canvas.Paint(liver, Tissue.Liver, 1.5);
        var tree = new VesselTree(liver.Grown(-3), new SplitMix(canvas.Seed + 3));
        foreach (var (start, direction, radius) in veins) tree.Grow(start, direction, radius);
        foreach (var branch in tree.Branches) canvas.Paint(branch, Tissue.HepaticBlood, 2.5);
    }

    private static void PaintPancreas(Canvas canvas)
    {
        canvas.Paint(new Stroke(13, 8, (-32, -18), (-10, -22), (14, -32), (40, -28), (66, -10)), Tissue.Pancreas, 1.5);
        Bowel.Paint(canvas, new Ellipse((-52, -12), 11, 15, (1, 0.2)), Tissue.Chyme);
        canvas.Paint(Ellipse.Circle((8, -14), 9), Tissue.Fat, 2);
        canvas.Paint(Ellipse.Circle((9, -13), 4), Tissue.Blood, 1);
        canvas.Paint(Ellipse.Circle((-7, -17), 6.2), Tissue.Blood, 1);
    }

    private static void PaintIliacCrests(Canvas canvas)
    {
        foreach (var side in Sides)
        {
            canvas.Paint(new Ellipse((side * 108, 60), 34, 17, (1, side * -0.8)), Tissue.Muscle, 1);
            Bone.Paint(canvas, new Stroke(4.5, 6.5, (side * 128, 28), (side * 119, 50), (side * 98, 68), (side * 78, 78)), 1.7);
        }
    }

    /// <summary>The vessels in the fat between bowel loops.</summary>
    private static void PaintMesentery(Canvas canvas, Shape region, int count)
    {
        var random = new SplitMix(canvas.Seed + 9);
        for (var i = 0; i < count; i++)
        {
            var place = new Point(
                random.Uniform(region.Bounds.Left, region.Bounds.Right), random.Uniform(region.Bounds.Top, region.Bounds.Bottom));
            var end = place + new Point(random.Uniform(-9, 9), random.Uniform(-9, 9));
            if (region.Distance(place) < 0) canvas.Paint(new Stroke(random.Uniform(0.8, 2), 0.7, place, end), Tissue.Blood, 1.2);
        }
    }
}
