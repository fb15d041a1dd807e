namespace NotebookKit.Phantom;

/// <summary>
/// X-rays in parallel through a square image, from 256 directions over half a turn. Each direction (view) has one
/// ray per column of the image.
/// </summary>
internal static class ParallelBeam
{
    public const int Views = 256;

    /// <summary>The directions across the rays, one a view.</summary>
    /// <remarks>
    /// A sine from the platform's library may differ in its last bit from one machine to another; square roots do
    /// not. So the first angle comes from halving a right angle, the others from turning on by it.
    /// </remarks>
    private static readonly Point[] Directions = TurnByHalves();

    /// <summary>What each ray passes in all, view by view: the image's values times the way (mm) there.</summary>
    public static double[] Project(double[] image, int size, double step)
    {
        var sums = new double[Views * size];
        var center = (size - 1) / 2.0;
        for (var view = 0; view < Views; view++)
        {
            var across = Directions[view];
            for (var ray = 0; ray < size; ray++)
            {
                var start = across * (ray - center) + new Point(center, center) - across.Normal * center;
                sums[view * size + ray] = SumAlong(image, size, start, across.Normal) * step;
            }
        }
        return sums;
    }

    /// <summary>
    /// Smears every view back over the image along its rays, the inverse of <see cref="Project"/> once the views
    /// have been filtered (Kak and Slaney, "Principles of Computerized Tomographic Imaging", 3.3).
    /// </summary>
    public static double[] BackProject(double[] views, int size)
    {
        var image = new double[size * size];
        var center = (size - 1) / 2.0;
        for (var view = 0; view < Views; view++)
        {
            var (cosine, sine) = Directions[view];
            var rays = views.AsSpan(view * size, size);
            for (var row = 0; row < size; row++)
            {
                var (first, last) = Chord(row - center, center);
                var position = center + (first - center) * cosine + (row - center) * sine;
                var pixels = image.AsSpan(row * size + first, last - first + 1);
                for (var i = 0; i < pixels.Length; i++)
                {
                    var ray = (int)position;
                    var share = position - ray;
                    pixels[i] += rays[ray] + (rays[ray + 1] - rays[ray]) * share;
                    position += cosine;
                }
            }
        }
        for (var i = 0; i < image.Length; i++) image[i] *= Math.PI / Views;
        return image;
    }

    /// <summary>The columns of a row that lie in the round field of view, where every view has a ray.</summary>
    private static (int First, int Last) Chord(double y, double center)
    {
        var radius = center - 1;
        var half = Math.Sqrt(Math.Max(0, radius * radius - y * y));
        return ((int)Math.Ceiling(center - half), (int)Math.Floor(center + half));
    }

    private static double SumAlong(double[] image, int size, Point place, Point direction)
    {
        var sum = 0.0;
        for (var i = 0; i < size; i++, place += direction)
        {
            var (column, row) = ((int)(place.X + 0.5), (int)(place.Y + 0.5));
            if ((uint)column < (uint)size && (uint)row < (uint)size) sum += image[row * size + column];
        }
        return sum;
    }

    private static Point[] TurnByHalves()
    {
        var cosine = 0.0;
        for (var angles = 2; angles < Views; angles *= 2) cosine = Math.Sqrt((1 + cosine) / 2);
        var turn = new Point(cosine, Math.Sqrt(1 - cosine * cosine));
        var directions = new Point[Views];
        directions[0] = (1, 0);
        for (var i = 1; i < Views; i++) directions[i] = directions[i - 1] * turn.X + directions[i - 1].Normal * turn.Y;
        return directions;
    }
}
