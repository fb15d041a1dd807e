namespace NotebookKit.Phantom;

/// <summary>A place in space, mm: in the slice's plane, and how far above it (towards the head).</summary>
internal readonly record struct SpacePoint(Point Plane, double Z)
{
    public static SpacePoint Lerp(SpacePoint from, SpacePoint to, double t) =>
        new(Point.Lerp(from.Plane, to.Plane, t), from.Z + (to.Z - from.Z) * t);
}
