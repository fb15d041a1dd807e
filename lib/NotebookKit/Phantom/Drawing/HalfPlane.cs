namespace NotebookKit.Phantom;

/// <summary>All that lies above a level, towards the front of a patient who lies on the back.</summary>
internal sealed class HalfPlane(double level) : Shape
{
    public override Box Bounds => new(-1000, -1000, 1000, level);

    public override double Distance(Point p) => p.Y - level;
}
