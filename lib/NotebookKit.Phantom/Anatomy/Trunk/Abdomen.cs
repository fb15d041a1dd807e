namespace NotebookKit.Phantom;

/// <summary>The three slices of the abdomen.</summary>
internal static class Abdomen
{
    /// <summary>Liver with its veins, stomach, spleen, adrenal glands, upper pole of the left kidney.</summary>
    public static void AtSpleen(Canvas canvas)
    {
        var cavity = AbdominalWall.Paint(canvas);
        AbdominalWall.PaintBack(canvas, new Vertebra((0, 34), 0.92), psoas: 0);
        PaintStomach(canvas);
        PaintSpleen(canvas, cavity.Grown(-1.5));
        Kidney.Paint(canvas, (62, 52), 1, 0.62);
        Liver.PaintUpper(canvas);
        PaintAdrenals(canvas);
        PaintGreatVessels(canvas, (9, 6), 11.5, (-27, 2), 12.5);
        PaintCrura(canvas);
        AbdominalWall.PaintRibs(canvas);
    }

    /// <summary>Kidneys at their hilum, pancreas, gallbladder, lower liver, colon.</summary>
    public static void AtKidneys(Canvas canvas)
    {
        AbdominalWall.Paint(canvas);
        Bone.PaintRib(canvas, (-136, 30), (0.35, 1), 9);
        Bone.PaintRib(canvas, (137, 30), (-0.35, 1), 9);
        Bone.PaintRib(canvas, (-96, 76), (1, 0.45), 12);
        Bone.PaintRib(canvas, (97, 76), (-1, 0.45), 12);
        AbdominalWall.PaintBack(canvas, new Vertebra((0, 33), 1), psoas: 0.6);

        foreach (var side in Sides.Both) Kidney.Paint(canvas, (side * 66, side > 0 ? 42 : 47), side, 1);
        Liver.PaintLower(canvas);
        PaintGreatVessels(canvas, (7, 4), 9.5, (-21, 4), 11.5);
        canvas.Paint(new Stroke(4, 3.4, (45, 36), (28, 20), (14, -7), (-10, -3)), Tissue.Blood, 1);
        canvas.Paint(new Stroke(3.2, 3.2, (-45, 42), (-35, 26), (-24, 12)), Tissue.Blood, 1);
        PaintPancreas(canvas);
        Bowel.PaintLoops(canvas, new Ellipse((92, -28), 36, 40, (1, 0.2)), canvas.Seed + 5, 400);
        Bowel.Paint(canvas, new Ellipse((122, 22), 16, 18, (1, 0.3)), Tissue.Stool, 12);
        Bowel.Paint(
            canvas,
            new Outline(
                (-46, -74), (-18, -83), (18, -84), (55, -76), (78, -62), (72, -50), (44, -58), (12, -62), (-20, -60),
                (-44, -56)),
            Tissue.Stool,
            -68,
            2.6);
        PaintMesentery(canvas, new Ellipse(20, -36, 40, 20), 26);
    }

    /// <summary>Small bowel, ascending and descending colon, psoas, iliac crests, common iliac arteries.</summary>
    public static void AtBowel(Canvas canvas)
    {
        AbdominalWall.Paint(canvas);
        AbdominalWall.PaintIliacCrests(canvas);
        AbdominalWall.PaintBack(canvas, new Vertebra((0, 33), 1.06), psoas: 1);
        PaintGreatVessels(canvas, (13, 5), 6.5, (-19, 8), 11);
        canvas.Paint(Ellipse.Circle((-7, -2), 6.2), Tissue.Blood);
        canvas.Paint(new Stroke(0.9, 0.9, (17.5, 2), (19, 5), (18.5, 8)), Tissue.Calcification, 0.8);
        Bowel.Paint(
            canvas,
            new Outline((-128, -6), (-108, -16), (-88, -6), (-84, 18), (-98, 38), (-120, 32), (-131, 14)),
            Tissue.Stool,
            -4,
            2.4);
        Bowel.Paint(canvas, new Ellipse((117, 22), 13, 16, (1, 0.4)), Tissue.Stool, 12);
        PaintMesentery(canvas, new Ellipse(8, -30, 70, 40), 60);
        var center = new Outline(
            (-98, -34), (-70, -66), (-20, -76), (30, -77), (75, -66), (105, -36), (96, 0), (62, 12), (20, -12),
            (-30, -10), (-76, 4));
        Bowel.PaintLoops(canvas, center.Tabulated(), canvas.Seed + 1, 4000);
        foreach (var side in Sides.Both) canvas.Paint(Ellipse.Circle((side * 47 + 3, 5), 2.4), Tissue.Fluid, 1);
    }

    private static void PaintStomach(Canvas canvas)
    {
        var stomach = new Outline(
            (24, -52), (42, -68), (74, -72), (102, -60), (115, -36), (111, -10), (97, 12), (78, 20), (63, 11),
            (54, -10), (42, -27));
        Bowel.Paint(canvas, stomach.Tabulated(), Tissue.StomachContent, -40, 4.5);
    }

    private static void PaintSpleen(Canvas canvas, Shape room)
    {
        var spleen = new Outline(
            (98, -8), (122, -18), (140, 4), (140, 34), (126, 60), (104, 74), (86, 72), (96, 58), (108, 38), (106, 14));
        canvas.Paint(spleen.Within(room).Tabulated(), Tissue.Spleen, 1.5);
    }

    private static void PaintAdrenals(Canvas canvas)
    {
        canvas.Paint(new Stroke(1.8, 1.2, (33, 12), (40, 22), (38, 32)), Tissue.Muscle, 1);
        canvas.Paint(new Stroke(1.5, 1.2, (40, 22), (48, 30)), Tissue.Muscle, 1);
        canvas.Paint(new Stroke(1.7, 1.2, (-32, 22), (-38, 32), (-42, 44)), Tissue.Muscle, 1);
    }

    private static void PaintPancreas(Canvas canvas)
    {
        canvas.Paint(new Stroke(13, 8, (-32, -18), (-10, -22), (14, -32), (40, -28), (66, -10)), Tissue.Pancreas, 1.5);
        Bowel.Paint(canvas, new Ellipse((-52, -12), 11, 15, (1, 0.2)), Tissue.Chyme);
        canvas.Paint(Ellipse.Circle((8, -14), 9), Tissue.Fat, 2);
        canvas.Paint(Ellipse.Circle((9, -13), 4), Tissue.Blood, 1);
        canvas.Paint(Ellipse.Circle((-7, -17), 6.2), Tissue.Blood, 1);
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

    /// <summary>The vessels in the fat between bowel loops.</summary>
    private static void PaintMesentery(Canvas canvas, Shape region, int count)
    {
        var random = new SplitMix(canvas.Seed + 9);
        for (var i = 0; i < count; i++)
        {
            var place = new Point(
                random.Uniform(
                    region.Bounds.Left,
                    region.Bounds.Right), random.Uniform(region.Bounds.Top, region.Bounds.Bottom));
            var end = place + new Point(random.Uniform(-9, 9), random.Uniform(-9, 9));
            if (region.Distance(place) < 0) canvas.Paint(new Stroke(
                random.Uniform(0.8, 2), 0.7, place, end), Tissue.Blood, 1.2);
        }
    }
}
