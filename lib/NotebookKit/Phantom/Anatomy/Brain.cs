namespace NotebookKit.Phantom;

internal static class Brain
{
    public static void AtBasalGanglia(Canvas canvas) => Rough(canvas, 1);

    public static void AboveVentricles(Canvas canvas) => Rough(canvas, 0.94);

    private static void Rough(Canvas canvas, double scale)
    {
        canvas.Warp(2, 0.6);
        var head = new Ellipse(0, 0, 78 * scale, 96 * scale);
        canvas.Paint(head, Tissue.Skin);
        canvas.Paint(head.Layer(5, 12), Tissue.CorticalBone);
        canvas.Paint(head.Layer(7, 10), Tissue.Diploe);
        canvas.Paint(head.Grown(-12), Tissue.CerebrospinalFluid);
        canvas.Paint(head.Grown(-14), Tissue.GrayMatter);
        canvas.Paint(head.Grown(-18), Tissue.WhiteMatter);
        canvas.Paint(new Ellipse((9, -20), 5, 16, (0.95, -0.3)), Tissue.CerebrospinalFluid);
        canvas.Paint(new Ellipse((-9, -20), 5, 16, (0.95, 0.3)), Tissue.CerebrospinalFluid);
    }
}
