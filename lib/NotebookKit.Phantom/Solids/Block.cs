namespace NotebookKit.Phantom;

/// <summary>A box in space, mm, its edges along the axes.</summary>
internal readonly record struct Block(Place Least, Place Most)
{
    public static readonly Block Everywhere = new((-1e6, -1e6, -1e6), (1e6, 1e6, 1e6));

    public Block Grown(double margin) => new(Least - (margin, margin, margin), Most + (margin, margin, margin));

    public Block Including(Block other) => new(
        (Math.Min(Least.X, other.Least.X), Math.Min(Least.Y, other.Least.Y), Math.Min(Least.Z, other.Least.Z)),
        (Math.Max(Most.X, other.Most.X), Math.Max(Most.Y, other.Most.Y), Math.Max(Most.Z, other.Most.Z)));

    public Block Shared(Block other) => new(
        (Math.Max(Least.X, other.Least.X), Math.Max(Least.Y, other.Least.Y), Math.Max(Least.Z, other.Least.Z)),
        (Math.Min(Most.X, other.Most.X), Math.Min(Most.Y, other.Most.Y), Math.Min(Most.Z, other.Most.Z)));
}
