namespace NotebookKit.Phantom;

internal static class Abdomen
{
    public static void AtSpleen(Canvas canvas) => Rough(canvas, 1);

    public static void AtKidneys(Canvas canvas) => Rough(canvas, 0.8);

    public static void AtBowel(Canvas canvas) => Rough(canvas, 0.5);

    private static void Rough(Canvas canvas, double liver)
    {
        canvas.Warp(3, 1);
        var body = new Ellipse(0, 0, 160, 112);
        canvas.Paint(body, Tissue.Skin);
        canvas.Paint(body.Grown(-2), Tissue.Fat);
        canvas.Paint(body.Grown(-20), Tissue.Muscle);
        canvas.Paint(body.Grown(-32), Tissue.Fat);
        canvas.Paint(new Ellipse(-60, -10, 75 * liver, 70 * liver), Tissue.Liver);
        canvas.Paint(new Ellipse(95, 25, 22, 40), Tissue.Spleen);
        canvas.Paint(new Ellipse(0, 50, 24, 19), Tissue.CorticalBone);
        canvas.Paint(new Ellipse(0, 50, 22, 17), Tissue.TrabecularBone);
    }
}
