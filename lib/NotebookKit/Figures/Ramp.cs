namespace NotebookKit.Figures;

/// <summary>How a window turns pixel values into what a screen displays.</summary>
/// <param name="Name">Its name in the legend.</param>
/// <param name="Min">The value from which it climbs.</param>
/// <param name="Max">The value at which it has climbed.</param>
/// <param name="Displayed">The displayed value, 0 to 255, of a pixel value.</param>
internal sealed record Ramp(string Name, double Min, double Max, Func<double, double> Displayed)
{
    /// <summary>The lecture's window: a straight line from center − width/2 to center + width/2.</summary>
    public static Ramp Lecture(double center, double width)
    {
        if (!(width > 0)) throw new ArgumentOutOfRangeException(nameof(width), width, "A window's width must be above 0.");
        var (min, max) = (center - width / 2, center + width / 2);
        return new Ramp(FormattableString.Invariant($"center {center}, width {width}"), min, max,
            value => Math.Clamp(255 * (value - min) / (max - min), 0, 255));
    }
}
