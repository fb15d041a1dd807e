namespace NotebookKit.Phantom;

internal static class Thorax
{
    public static void AtAorticArch(Canvas canvas) => Rough(canvas, 20);

    public static void AtPulmonaryTrunk(Canvas canvas) => Rough(canvas, 30);

    public static void AtHeart(Canvas canvas) => Rough(canvas, 55);

    private static void Rough(Canvas canvas, double heart)
    {
        canvas.Warp(3, 1);
        var body = new Ellipse(0, 0, 165, 110);
        canvas.Paint(body, Tissue.Skin);
        canvas.Paint(body.Grown(-2), Tissue.Fat);
        canvas.Paint(body.Grown(-14), Tissue.Muscle);
        canvas.Paint(new Ellipse(75, 0, 60, 80), Tissue.Lung);
        canvas.Paint(new Ellipse(-75, 0, 60, 80), Tissue.Lung);
        canvas.Paint(new Ellipse(12, -15, heart, heart * 0.8), Tissue.Blood);
        canvas.Paint(new Ellipse(0, 60, 20, 17), Tissue.CorticalBone);
        canvas.Paint(new Ellipse(0, 60, 18, 15), Tissue.TrabecularBone);
    }
}
