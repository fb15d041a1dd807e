namespace NotebookKit.Phantom;

/// <summary>The wall of the trunk, from the skin to the inner surface of its muscles.</summary>
/// <param name="skin">The body's surface.</param>
/// <param name="wall">Where subcutaneous fat meets muscle.</param>
/// <param name="cavity">Where the muscles end inside.</param>
internal sealed class Torso(Shape skin, Shape wall, Shape cavity)
{
    private const double SkinThickness = 1.8;

    public void Paint(Canvas canvas)
    {
        Couch.Paint(canvas, skin.Bounds.Bottom);
        canvas.Warp(3, 0.9);
        canvas.Paint(skin, Tissue.Skin);
        canvas.Paint(skin.Grown(-SkinThickness), Tissue.Fat);
        PaintSepta(canvas);
        canvas.Paint(wall, Tissue.Muscle);
        canvas.Paint(cavity, Tissue.Fat);
    }

    /// <summary>Fat planes that part the wall's muscles into layers, within a region.</summary>
    public void PaintLayers(Canvas canvas, Shape region, params ReadOnlySpan<double> depths)
    {
        foreach (var depth in depths)
        {
            canvas.Paint(
                wall.Layer(depth, depth + 0.8).Without(cavity.Grown(2)).Within(region), Tissue.ConnectiveTissue);
        }
    }

    /// <summary>Thin threads of connective tissue and small vessels in the subcutaneous fat.</summary>
    private void PaintSepta(Canvas canvas)
    {
        var random = new SplitMix(canvas.Seed + 77);
        for (var i = 0; i < 90; i++)
        {
            var direction = new Point(random.Uniform(-1, 1), random.Uniform(-1, 1)).Unit;
            var start = direction * 200;
            for (var step = 0; step < 12; step++) start -= direction * skin.Distance(start);
            start -= direction * (SkinThickness + random.Uniform(1, 5));
            var end = start - direction * random.Uniform(4, 14) + direction.Normal * random.Uniform(-14, 14);
            var middle = Point.Lerp(start, end, 0.5) + direction.Normal * random.Uniform(-3, 3);
            canvas.Paint(
                new Stroke(0.35, 0.2, start, middle, end).Within(skin.Grown(-SkinThickness)), Tissue.ConnectiveTissue);
        }
    }
}
