namespace NotebookKit.Phantom;

/// <summary>A kidney at its hilum, where fat, the pelvis and the vessels enter it.</summary>
internal static class Kidney
{
    /// <param name="canvas">To paint on.</param>
    /// <param name="center">Its middle.</param>
    /// <param name="side">1 for the left kidney, −1 for the right.</param>
    /// <param name="scale">1 at the hilum of a large kidney.</param>
    public static void Paint(Canvas canvas, Point center, int side, double scale)
    {
        Point At(double x, double y) => center + new Point(x * side, y) * scale;

        canvas.Paint(new Ellipse(center, 40 * scale, 37 * scale, (1, 0)), Tissue.Fat, 4);
        var kidney = new Outline(
            At(-14, -22), At(2, -29), At(18, -24), At(26, -6), At(25, 12), At(14, 27), At(-3, 30),
            At(-15, 22), At(-17, 9), At(-9, 2), At(-13, -8));
        canvas.Paint(kidney, Tissue.Kidney, 1.5);
        canvas.Paint(
            new Outline(At(-20, 8), At(-8, 10), At(2, 14), At(8, 7), At(10, -4), At(2, -10), At(-7, -7), At(-20, -8)),
            Tissue.Fat,
            3);
        canvas.Paint(new Outline(At(-17, 3), At(-8, 5), At(1, 6), At(4, 1), At(-2, -3), At(-10, -2)), Tissue.Fluid, 2);
    }
}
