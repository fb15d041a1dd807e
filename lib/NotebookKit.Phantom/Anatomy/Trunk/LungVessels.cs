namespace NotebookKit.Phantom;

/// <summary>
/// The vessels of a lung as a tree in space: from the hilum it forks until a twig reaches each of many places spread
/// over the lung. Where the tree runs in the plane of the slice one sees branches, elsewhere dots.
/// </summary>
/// <param name="lung">The lung in the slice; above and below it is taken to be the same.</param>
/// <param name="random">Chooses the places.</param>
internal sealed class LungVessels(Shape lung, SplitMix random)
{
    private const double HalfHeight = 60;
    private const double BareRim = 5;

    /// <summary>All pieces of the tree, from the hilum outwards.</summary>
    public List<Tube> Tubes { get; } = [];

    /// <param name="hilum">Where the trunk enters the lung; its z counts from the slice.</param>
    /// <param name="radius">Of the trunk, mm.</param>
    /// <param name="spacing">mm from one twig to the next.</param>
    public void Grow(SpacePoint hilum, double radius, double spacing)
    {
        var places = new List<SpacePoint>();
        for (var z = -HalfHeight; z < HalfHeight; z += spacing)
        {
            for (var y = lung.Bounds.Top; y < lung.Bounds.Bottom; y += spacing)
            {
                for (var x = lung.Bounds.Left; x < lung.Bounds.Right; x += spacing)
                {
                    var place = new Point(x + random.Uniform(0, spacing), y + random.Uniform(0, spacing));
                    if (lung.Distance(place) > -BareRim) continue;
                    places.Add(new SpacePoint(place, z + random.Uniform(0, spacing)));
                }
            }
        }
        Reach([.. places], hilum, radius);
    }

    /// <summary>
    /// Goes part of the way to the middle of the places, parts them across their longest side, and does the same for
    /// each half. The halves' radii obey Murray's law: their cubes add up to the cube of the trunk's.
    /// </summary>
    private void Reach(Span<SpacePoint> places, SpacePoint start, double radius)
    {
        // Large vessels fork early, before they have gone far.
        var way = places.Length > 60 ? random.Uniform(0.15, 0.3) : random.Uniform(0.3, 0.55);
        var end = places.Length == 1 ? places[0] : SpacePoint.Lerp(start, Middle(places), way);
        Tubes.Add(new Tube(start, end, radius));
        if (places.Length == 1) return;

        SortAlongLongestSide(places);
        var part = (int)(places.Length * random.Uniform(0.3, 0.7));
        part = Math.Clamp(part, 1, places.Length - 1);
        Reach(places[..part], end, radius * CubeRoot((double)part / places.Length));
        Reach(places[part..], end, radius * CubeRoot(1 - (double)part / places.Length));
    }

    private static SpacePoint Middle(ReadOnlySpan<SpacePoint> places)
    {
        var (plane, z) = (new Point(0, 0), 0.0);
        foreach (var place in places) (plane, z) = (plane + place.Plane, z + place.Z);
        return new SpacePoint(plane * (1.0 / places.Length), z / places.Length);
    }

    private static void SortAlongLongestSide(Span<SpacePoint> places)
    {
        var (low, high) = (places[0], places[0]);
        foreach (var place in places)
        {
            low = new SpacePoint(
                (Math.Min(low.Plane.X, place.Plane.X), Math.Min(low.Plane.Y, place.Plane.Y)), Math.Min(low.Z, place.Z));
            high = new SpacePoint(
                (Math.Max(high.Plane.X, place.Plane.X), Math.Max(high.Plane.Y, place.Plane.Y)),
                Math.Max(high.Z, place.Z));
        }
        var (x, y, z) = (high.Plane.X - low.Plane.X, high.Plane.Y - low.Plane.Y, high.Z - low.Z);
        if (x >= y && x >= z) places.Sort((a, b) => a.Plane.X.CompareTo(b.Plane.X));
        else if (y >= z) places.Sort((a, b) => a.Plane.Y.CompareTo(b.Plane.Y));
        else places.Sort((a, b) => a.Z.CompareTo(b.Z));
    }

    /// <summary>By Newton's method, whose steps are exact on every machine; for numbers from 0 to 1.</summary>
    private static double CubeRoot(double number)
    {
        var root = 1.0;
        for (var i = 0; i < 12; i++) root = (2 * root + number / (root * root)) / 3;
        return root;
    }
}
