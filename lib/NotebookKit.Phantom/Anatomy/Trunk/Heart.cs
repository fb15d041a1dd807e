namespace NotebookKit.Phantom;

/// <summary>The heart where all four chambers show.</summary>
internal static class Heart
{
    public static void Paint(Canvas canvas)
    {
        var pericardium = new Outline(
            (-52, -14), (-46, -40), (-24, -62), (10, -70), (48, -68), (80, -54), (95, -28), (88, -2), (62, 17),
            (30, 24), (-6, 25), (-38, 16)).Tabulated();
        canvas.Paint(pericardium, Tissue.ConnectiveTissue);
        canvas.Paint(pericardium.Grown(-1.2), Tissue.Fat);

        // Right and left atrium.
        canvas.Paint(new Outline((-47, -12), (-40, -32), (-22, -36), (-10, -18), (-16, 6), (-34, 12)), Tissue.Blood, 2);
        canvas.Paint(new Outline((-16, 8), (-6, -6), (18, -4), (36, 4), (30, 19), (6, 22), (-12, 20)), Tissue.Blood, 2);

        // Right ventricle, thin-walled, and left ventricle: without contrast medium the wall hardly stands out.
        canvas.Paint(
            new Outline((-14, -36), (2, -56), (34, -60), (60, -50), (46, -36), (16, -24), (-6, -22)),
            Tissue.Myocardium,
            1.5);
        canvas.Paint(
            new Outline((-12, -36), (4, -52), (32, -56), (54, -48), (42, -38), (14, -27), (-6, -24)),
            Tissue.Blood,
            3);
        canvas.Paint(
            new Outline((8, -14), (24, -32), (54, -46), (78, -46), (89, -26), (80, -4), (56, 10), (36, 6), (18, -4)),
            Tissue.Myocardium,
            1.5);
        canvas.Paint(
            new Outline((20, -12), (34, -28), (58, -36), (74, -30), (74, -14), (56, -2), (38, -2)),
            Tissue.Blood,
            4);

        // Coronary arteries in the fat of the grooves, one of them calcified.
        canvas.Paint(Ellipse.Circle((-16, -40), 2), Tissue.Blood, 1);
        canvas.Paint(Ellipse.Circle((42, 14), 1.8), Tissue.Blood, 1);
        canvas.Paint(Ellipse.Circle((66, -54), 1.6), Tissue.Calcification, 1);
    }
}
