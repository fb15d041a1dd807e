namespace NotebookKit.Phantom;

/// <summary>The two slices of the head.</summary>
internal static class Brain
{
    /// <summary>Frontal horns, caudate, lentiform nucleus, thalamus, third ventricle, pineal gland.</summary>
    public static void AtBasalGanglia(Canvas canvas)
    {
        var scalp = Outline.Symmetric(
            (0, -94), (24, -90.5), (48, -76), (65, -56), (75, -34), (78, -12), (78, 6), (77, 30), (70, 59), (52, 80),
            (28, 92), (0, 96));
        var skull = Outline.Symmetric(
            (0, -88.5), (22, -85.5), (43, -74), (58.5, -54), (67, -28), (71.5, 2), (71.5, 30), (65, 56), (48, 76),
            (25, 87.5), (0, 91));
        var cavity = Outline.Symmetric(
            (0, -80.5), (20, -78.5), (39, -68.5), (53, -50), (61.5, -26), (66.5, 2), (66.5, 28), (59.5, 52),
            (43.5, 70), (22, 80), (0, 82));
        var brain = cavity.Tabulated();
        new Head(scalp.Tabulated(), skull.Tabulated(), brain).Paint(canvas);

        var folds = new CorticalFolds(brain, canvas.Seed);
        AddSylvianFissures(folds);
        GrowSulci(folds, cavity, (0, -47), (0, 46));
        PaintFolds(canvas, brain, folds);

        foreach (var side in Sides.Both) PaintDeepNuclei(canvas, side);
        PaintMidline(canvas);
        PaintFalx(canvas, cavity.Bounds, -51, 50);
    }

    /// <summary>The bodies of the lateral ventricles.</summary>
    public static void AtVentricleBodies(Canvas canvas)
    {
        var scalp = Outline.Symmetric(
            (0, -88.5), (23, -85.5), (45, -74), (62, -53), (71.5, -25), (75.5, 4), (75, 30), (67, 57), (49, 77),
            (26, 88), (0, 91.5));
        var skull = Outline.Symmetric(
            (0, -83.5), (22, -80.5), (42, -69.5), (57.5, -50), (66, -24), (70, 4), (69.5, 30), (62, 55), (45.5, 72.5),
            (24, 83), (0, 86.5));
        var cavity = Outline.Symmetric(
            (0, -77), (20, -74.5), (38, -64.5), (52, -46.5), (60, -22), (64, 4), (63.5, 28), (56, 51.5), (41, 67),
            (21, 76.5), (0, 79));
        var brain = cavity.Tabulated();
        new Head(scalp.Tabulated(), skull.Tabulated(), brain).Paint(canvas);

        var folds = new CorticalFolds(brain, canvas.Seed);
        GrowSulci(folds, cavity, (0, -41), (0, 40));
        PaintFolds(canvas, brain, folds);
        foreach (var side in Sides.Both) PaintVentricleBody(canvas, side);
        PaintFalx(canvas, cavity.Bounds, -45, 43);
    }

    private static void AddSylvianFissures(CorticalFolds folds)
    {
        folds.AddFissure(1.2, 0.6, (67, -9), (59, -6), (53, -8), (46, -7));
        folds.AddFissure(0.6, 0.4, (46, -7), (42, -13), (41.5, -19), (38, -27));
        folds.AddFissure(0.6, 0.4, (46, -7), (43.5, -1), (44.5, 7), (42, 15));
        folds.AddFissure(1, 0.6, (-67, -6), (-60, -7), (-53, -4.5), (-47, -6));
        folds.AddFissure(0.6, 0.35, (-47, -6), (-43, -14), (-42, -21), (-38.5, -26));
        folds.AddFissure(0.55, 0.45, (-47, -6), (-45, 3), (-42.5, 9), (-44, 16));
    }

    /// <summary>The fissure between the hemispheres, before and behind the corpus callosum; then all sulci.</summary>
    private static void GrowSulci(CorticalFolds folds, Outline cavity, Point front, Point back)
    {
        var (top, bottom) = (cavity.Bounds.Top, cavity.Bounds.Bottom);
        folds.AddFissure(1, 0.5, (0, top), (0.4, (top + front.Y) / 2), front);
        folds.AddFissure(0.5, 1, back, (-0.4, (bottom + back.Y) / 2), (0, bottom));
        foreach (var side in Sides.Both)
        {
            folds.GrowFrom([front, (0, top + 5)], side, 60, 14);
            folds.GrowFrom([back, (0, bottom - 5)], -side, 60, 17);
        }
        folds.GrowFrom(cavity.Line, 1, 1500, 25);
    }

    private static void PaintFolds(Canvas canvas, Shape cavity, CorticalFolds folds) => canvas.Paint(
        cavity.Bounds,
        place => canvas.Coverage(cavity.Distance(place)),
        place => folds.CtValue(place, distance => canvas.Coverage(distance, 0.9)));

    private static void PaintDeepNuclei(Canvas canvas, int side)
    {
        // The frontal horn, and the caudate head that bulges into it.
        canvas.Paint(
            Side(side, (1.6, -22), (2, -33), (7, -41), (14, -45), (18.5, -42), (15, -34), (9, -22), (4, -15)),
            Tissue.CerebrospinalFluid,
            1.5);
        canvas.Paint(new Ellipse((side * 14.5, -26), 5, 9.5, (0.9, side * -0.35)), Tissue.GrayMatter, 1.5);

        // Lentiform nucleus (putamen outside, paler globus pallidus inside) and thalamus; what stays white between
        // them is the internal capsule.
        canvas.Paint(
            Side(side, (25, -25), (31, -20), (34.5, -8), (33.5, 6), (29, 13), (22, 2), (18, -7), (20, -15)),
            Tissue.GrayMatter,
            2);
        canvas.Paint(new Ellipse((side * 22, -6), 3.5, 7, (0.95, side * 0.3)), Tissue.GlobusPallidus, 3);
        canvas.Paint(
            Side(side, (2.5, 2), (9, 0), (15, 9), (20, 21), (17, 27), (9, 25), (2.5, 17)),
            Tissue.GrayMatter,
            2.5);

        // The trigone with its choroid plexus, calcified at forty.
        canvas.Paint(
            Side(side, (23.5, 31), (29, 33), (33, 43), (31.5, 54), (29, 56), (27, 46)),
            Tissue.CerebrospinalFluid,
            2);
        canvas.Paint(new Ellipse((side * 27.5, 40), 1.3, 2.8, (0.9, side * -0.4)), Tissue.CalcifiedChoroidPlexus, 1.5);
    }

    private static void PaintMidline(Canvas canvas)
    {
        canvas.Paint(new Stroke(1.4, 2, (0, 1), (0.2, 10), (0, 19)), Tissue.CerebrospinalFluid, 1.5);
        canvas.Paint(
            new Outline(
                (0, 32), (5, 32), (10, 30.5), (9, 34), (4, 36.5), (0, 37), (-4, 36.5), (-9, 34), (-10, 30.5), (-5, 32)),
            Tissue.CerebrospinalFluid,
            2);
        canvas.Paint(new Ellipse(0.3, 28, 3.2, 3.6), Tissue.GrayMatter, 1);
        canvas.Paint(new Ellipse(0.9, 27.6, 1.2, 1.5), Tissue.Calcification, 1);
    }

    private static void PaintVentricleBody(Canvas canvas, int side)
    {
        canvas.Paint(new Stroke(3.2, 2.2, (side * 19, -22), (side * 22, 0), (side * 27, 19)), Tissue.GrayMatter, 3);
        canvas.Paint(
            Side(
                side,
                (2, -24), (6, -33), (12, -36), (16, -30), (17.5, -18), (19, 0), (24, 17), (31, 31), (30.5, 40),
                (25, 37), (18, 24), (11, 8), (5, -10)),
            Tissue.CerebrospinalFluid,
            2.2);
        canvas.Paint(new Stroke(1.2, 1.6, (side * 13, 2), (side * 18, 15), (side * 24, 29)), Tissue.ChoroidPlexus, 2);
    }

    private static void PaintFalx(Canvas canvas, Box cavity, double frontEnd, double backStart)
    {
        var (front, back) = (cavity.Top + 1, cavity.Bottom - 1);
        canvas.Paint(new Stroke(0.6, 0.5, (0, front), (0.4, (front + frontEnd) / 2), (0, frontEnd)), Tissue.Dura);
        canvas.Paint(new Stroke(0.5, 0.6, (0, backStart), (-0.4, (backStart + back) / 2), (0, back)), Tissue.Dura);
        canvas.Paint(
            new Outline(
                (0, back - 9), (1.4, back - 5), (4.5, back + 0.3), (0, back + 1), (-4.5, back + 0.3), (-1.4, back - 5)),
            Tissue.SinusBlood);
    }

    private static Outline Side(int side, params ReadOnlySpan<Point> left)
    {
        var points = left.ToArray();
        return new Outline(side > 0 ? points : Array.ConvertAll(points, point => point.Mirrored));
    }
}
