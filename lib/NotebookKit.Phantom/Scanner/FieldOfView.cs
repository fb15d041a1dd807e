namespace NotebookKit.Phantom;

/// <summary>The circle that a scanner measures; the corners of the square image lie outside.</summary>
internal static class FieldOfView
{
    /// <summary>Whether a pixel, counted row by row, lies in the circle.</summary>
    public static bool Contains(int pixel, int size)
    {
        var center = (size - 1) / 2.0;
        var (x, y) = (pixel % size - center, pixel / size - center);
        return x * x + y * y < (center - 1) * (center - 1);
    }
}
