namespace NotebookKit.Phantom;

/// <summary>The table top on which the patient lies: a carbon-fibre trough filled with foam, and a mat.</summary>
internal static class Couch
{
    /// <param name="canvas">To paint on.</param>
    /// <param name="back">y (mm) where the patient's back touches the mat.</param>
    public static void Paint(Canvas canvas, double back)
    {
        var top = new Outline(
            (-215, back - 14), (-190, back - 2), (-130, back + 9), (-60, back + 15), (0, back + 16), (60, back + 15),
            (130, back + 9), (190, back - 2), (215, back - 14), (222, back - 4), (150, back + 32), (60, back + 40),
            (0, back + 41), (-60, back + 40), (-150, back + 32), (-222, back - 4));
        canvas.Paint(
            new Stroke(5, 5, (-150, back - 2), (-60, back + 8), (0, back + 9.5), (60, back + 8), (150, back - 2)),
            Tissue.Foam);
        canvas.Paint(top, Tissue.TableShell);
        canvas.Paint(top.Grown(-1.8), Tissue.Foam);
    }
}
