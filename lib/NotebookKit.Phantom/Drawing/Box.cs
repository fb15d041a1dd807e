namespace NotebookKit.Phantom;

/// <summary>The rectangle (mm) outside of which a shape has nothing to paint.</summary>
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public static Box Around(ReadOnlySpan<Point> points)
    {
        var box = new Box(points[0].X, points[0].Y, points[0].X, points[0].Y);
        foreach (var p in points)
        {
            box = new Box(
                Math.Min(box.Left, p.X), Math.Min(box.Top, p.Y), Math.Max(box.Right, p.X), Math.Max(box.Bottom, p.Y));
        }
        return box;
    }

    public Box Grown(double margin) => new(Left - margin, Top - margin, Right + margin, Bottom + margin);

    /// <summary>The place of the box that is nearest to p: p itself if it lies inside.</summary>
    public Point Nearest(Point p) => new(Math.Clamp(p.X, Left, Right), Math.Clamp(p.Y, Top, Bottom));

    public Box Including(Box other) => new(
        Math.Min(
            Left,
            other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));

    public Box Shared(Box other) => new(
        Math.Max(
            Left,
            other.Left), Math.Max(Top, other.Top), Math.Min(Right, other.Right), Math.Min(Bottom, other.Bottom));
}
