namespace NotebookKit.Phantom;

/// <summary>A place on the slice, mm: x to the patient's left, y to the back (PS3.3 C.7.6.2.1.1).</summary>
internal readonly record struct Point(double X, double Y)
{
    public double Length => Math.Sqrt(X * X + Y * Y);

    public Point Unit => this * (1 / Length);

    /// <summary>Turned by a quarter.</summary>
    public Point Normal => new(-Y, X);

    /// <summary>The same place on the other side of the body.</summary>
    public Point Mirrored => new(-X, Y);

    public double Dot(Point other) => X * other.X + Y * other.Y;

    public static Point operator +(Point a, Point b) => new(a.X + b.X, a.Y + b.Y);

    public static Point operator -(Point a, Point b) => new(a.X - b.X, a.Y - b.Y);

    public static Point operator *(Point a, double factor) => new(a.X * factor, a.Y * factor);

    public static Point Lerp(Point from, Point to, double t) => from + (to - from) * t;

    public static implicit operator Point((double X, double Y) place) => new(place.X, place.Y);
}
