namespace NotebookKit.Phantom;

/// <summary>
/// Parts in space, each put over those before it as on a <see cref="Canvas"/>, and slices cut from them.
/// </summary>
internal sealed class Body(IReadOnlyList<Part> parts)
{
    // The slice's thickness is measured at so many levels, and averaged: what lies obliquely in it comes out soft.
    private const int Levels = 4;

    // Edges are as soft as a pixel is wide.
    private readonly (Part Part, SpaceNoise Mottle)[] _parts =
        [.. parts.Select((part, i) => (part, new SpaceNoise((ulong)i + 1, part.Tissue.Grain)))];

    /// <summary>CT values of a slice, row by row.</summary>
    /// <param name="first">The first pixel's centre, at half the slice's thickness.</param>
    /// <param name="spacing">mm from pixel to pixel.</param>
    /// <param name="size">Rows, and columns.</param>
    /// <param name="thickness">mm.</param>
    public double[] Slice(Place first, double spacing, int size, double thickness)
    {
        var sum = new double[size * size];
        for (var level = 0; level < Levels; level++)
        {
            var z = first.Z + ((level + 0.5) / Levels - 0.5) * thickness;
            var plane = Plane((first.X, first.Y, z), spacing, size);
            for (var i = 0; i < sum.Length; i++) sum[i] += plane[i] / Levels;
        }
        return sum;
    }

    private double[] Plane(Place first, double spacing, int size)
    {
        var values = new double[size * size];
        Array.Fill(values, Tissue.Air.CtValue);
        foreach (var (part, mottle) in _parts)
        {
            var box = part.Solid.Bounds.Grown(spacing);
            if (first.Z < box.Least.Z || first.Z > box.Most.Z) continue;
            var (left, right) = (Index(box.Least.X - first.X), Index(box.Most.X - first.X));
            var (top, bottom) = (Index(box.Least.Y - first.Y), Index(box.Most.Y - first.Y));
            for (var row = top; row <= bottom; row++)
            {
                for (var column = left; column <= right; column++)
                {
                    var p = first + (column * spacing, row * spacing, 0);
                    var share = Math.Clamp(0.5 - part.Solid.Distance(p) / spacing, 0, 1);
                    if (share == 0) continue;
                    var tissue = part.Tissue;
                    var ctValue = tissue.Mottle == 0 ? tissue.CtValue : tissue.CtValue + tissue.Mottle * mottle.At(p);
                    values[row * size + column] += (ctValue - values[row * size + column]) * share;
                }
            }
        }
        return values;

        int Index(double millimetres) => (int)Math.Clamp(Math.Floor(millimetres / spacing + 0.5), 0, size - 1);
    }
}
