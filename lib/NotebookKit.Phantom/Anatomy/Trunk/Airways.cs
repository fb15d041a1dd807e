namespace NotebookKit.Phantom;

/// <summary>The large airways, outside of the lungs.</summary>
internal static class Airways
{
    public static void PaintTrachea(Canvas canvas, Point center, double a, double b)
    {
        canvas.Paint(new Ellipse(center, a + 1.6, b + 1.6, (1, 0)), Tissue.Cartilage);
        canvas.Paint(new Ellipse(center, a, b, (1, 0)), Tissue.Airway);
    }

    public static void PaintBronchus(Canvas canvas, Point from, Point through, Point to, double radius)
    {
        canvas.Paint(new Stroke(radius + 1.3, radius, from, through, to), Tissue.Muscle, 1);
        canvas.Paint(new Stroke(radius, radius - 1, from, through, to), Tissue.Airway, 1);
    }
}
