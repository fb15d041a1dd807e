namespace NotebookKit.Phantom;

/// <summary>Smooth lines through hand-placed points, and distances to them.</summary>
internal static class Polyline
{
    private const int StepsPerSpan = 6;

    /// <summary>A closed line through all the points: Catmull and Rom's spline (1974), cut into short pieces.</summary>
    public static Point[] SmoothClosed(ReadOnlySpan<Point> points)
    {
        var line = new List<Point>();
        for (var i = 0; i < points.Length; i++)
        {
            AddSpan(line, At(points, i - 1), At(points, i), At(points, i + 1), At(points, i + 2));
        }
        return [.. line];

        static Point At(ReadOnlySpan<Point> points, int i) => points[(i + points.Length) % points.Length];
    }

    /// <summary>The same from the first point to the last.</summary>
    public static Point[] SmoothOpen(ReadOnlySpan<Point> points)
    {
        var line = new List<Point>();
        for (var i = 0; i + 1 < points.Length; i++)
        {
            AddSpan(
                line,
                points[Math.Max(i - 1, 0)],
                points[i],
                points[i + 1],
                points[Math.Min(i + 2, points.Length - 1)]);
        }
        line.Add(points[^1]);
        return [.. line];
    }

    /// <summary>How far along the piece from a to b (0 to 1) the place nearest to p lies.</summary>
    public static double Nearest(Point p, Point a, Point b)
    {
        var along = b - a;
        var squared = along.Dot(along);
        return squared == 0 ? 0 : Math.Clamp((p - a).Dot(along) / squared, 0, 1);
    }

    private static void AddSpan(List<Point> line, Point before, Point from, Point to, Point after)
    {
        for (var step = 0; step < StepsPerSpan; step++)
        {
            var t = (double)step / StepsPerSpan;
            line.Add((from * 2
                + (to - before) * t
                + (before * 2 - from * 5 + to * 4 - after) * (t * t)
                + (from * 3 - before - to * 3 + after) * (t * t * t)) * 0.5);
        }
    }
}
