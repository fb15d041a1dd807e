namespace NotebookKit.Phantom;

/// <summary>
/// A region of space described by its signed distance (mm), as <see cref="Shape"/> is one of the plane: negative
/// inside, 0 on the surface, positive outside.
/// </summary>
/// <param name="bounds">A box that holds the region.</param>
/// <param name="distance">The distance; near the surface it is right to the first order.</param>
internal sealed class Solid(Block bounds, Func<Place, double> distance)
{
    public Block Bounds => bounds;

    public double Distance(Place p) => distance(p);

    public Solid Grown(double margin) => new(bounds.Grown(margin), p => distance(p) - margin);

    public Solid Without(Solid hole) => new(bounds, p => Math.Max(distance(p), -hole.Distance(p)));

    public Solid Within(Solid other) =>
        new(bounds.Shared(other.Bounds), p => Math.Max(distance(p), other.Distance(p)));

    public Solid With(Solid other) =>
        new(bounds.Including(other.Bounds), p => Math.Min(distance(p), other.Distance(p)));

    /// <summary>
    /// An ellipsoid with its axes along x, y and z, its distance by Taubin's rule (see <see cref="Ellipse"/>).
    /// </summary>
    public static Solid Ellipsoid(Place center, Place radii) => new(new Block(center - radii, center + radii), p =>
    {
        var offset = p - center;
        Place u = (offset.X / radii.X, offset.Y / radii.Y, offset.Z / radii.Z);
        var radius = u.Length;
        if (radius < 1e-9) return -Math.Min(radii.X, Math.Min(radii.Y, radii.Z));
        Place slope = (u.X / radii.X, u.Y / radii.Y, u.Z / radii.Z);
        return (radius - 1) * radius / slope.Length;
    });

    public static Solid Ball(Place center, double radius) => Ellipsoid(center, (radius, radius, radius));

    /// <summary>What lies within a radius of the line between two places.</summary>
    public static Solid Rod(Place from, Place to, double radius)
    {
        var way = to - from;
        var bounds = new Block(from, from).Including(new Block(to, to)).Grown(radius);
        return new Solid(bounds, p =>
        {
            var t = Math.Clamp((p - from).Dot(way) / way.Dot(way), 0, 1);
            return (p - from - way * t).Length - radius;
        });
    }

    /// <summary>Rods from each place to the next, the radius the same all along.</summary>
    public static Solid Tube(double radius, params Place[] places)
    {
        var tube = Rod(places[0], places[1], radius);
        for (var i = 2; i < places.Length; i++) tube = tube.With(Rod(places[i - 1], places[i], radius));
        return tube;
    }

    /// <summary>All that lies on one side of a plane: below it, seen along its normal.</summary>
    public static Solid Below(Place onPlane, Place normal)
    {
        var unit = normal * (1 / normal.Length);
        return new Solid(Block.Everywhere, p => (p - onPlane).Dot(unit));
    }

    /// <summary>An upright column of elliptical section between two heights.</summary>
    public static Solid Column(Point center, Point radii, double bottom, double top)
    {
        var section = new Ellipse(center, radii.X, radii.Y, (1, 0));
        return new Solid(
            new Block((center.X - radii.X, center.Y - radii.Y, bottom), (center.X + radii.X, center.Y + radii.Y, top)),
            p => Math.Max(section.Distance((p.X, p.Y)), Math.Max(bottom - p.Z, p.Z - top)));
    }
}
