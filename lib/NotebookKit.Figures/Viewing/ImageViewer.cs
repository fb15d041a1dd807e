using System.Globalization;
using NotebookKit.Display;
using NotebookKit.Figures;
using NotebookKit.Png;

namespace NotebookKit.Viewing;

/// <summary>
/// An image, or several to scroll through, to look at as in a clinical viewer: drag for window center and width, zoom,
/// pan, measure distances and regions, read values. Made by <c>Viewer</c>.
/// </summary>
/// <remarks>
/// The HTML holds all pixels in 16 bits and needs neither a kernel nor a network; a CT slice of 512×512 pixels adds
/// about 0.3 MB to the notebook. Where scripts do not run it shows the picture of the first window.
/// </remarks>
/// <example><code>Viewer(data)</code></example>
[TypeFormatterSource(typeof(ImageFormatters), PreferredMimeTypes = [Mime.Html, Mime.Png, Mime.Text])]
public sealed class ImageViewer : Figure, IPngImage
{
    private readonly Lazy<byte[]> _png;

    /// <exception cref="ArgumentException">No slice, or slices of different sizes.</exception>
    internal ImageViewer(IEnumerable<ViewerSlice> slices, Window? window, string? title)
    {
        Slices = [.. slices];
        if (Slices.Count == 0) throw new ArgumentException("There is no slice to show.");
        CheckSizes();
        Presets = WindowPreset.Of(Slices, window);
        Opening = OpeningView.Of(Slices, window, Presets);
        Title = title;
        _png = new(
            () => PngEncoder.EncodeGray(Slices[Opening.Index].Shade(Window), Slices[0].Columns, Slices[0].Rows));
    }

    /// <summary>The window that the viewer begins with.</summary>
    public Window Window => Opening.Window;

    /// <summary>The text above the image, if any.</summary>
    public string? Title { get; }

    internal IReadOnlyList<ViewerSlice> Slices { get; }

    internal IReadOnlyList<WindowPreset> Presets { get; }

    internal OpeningView Opening { get; }

    /// <summary>What the viewer shows first, as an 8-bit PNG file.</summary>
    /// <returns>The file's bytes.</returns>
    public byte[] ToPng() => _png.Value;

    /// <inheritdoc/>
    public override string ToHtml() => ViewerHtml.Write(this);

    /// <summary>The size and the window, such as <c>viewer 512×512, 3 slices, window center 40, width 80</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString()
    {
        var title = Title is null ? "" : $"{Title}: ";
        var count = Slices.Count == 1 ? "" : $", {Slices.Count} slices";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{title}viewer {Slices[0].Columns}×{Slices[0].Rows}{count}, window center {Window.Center}, width " +
            $"{Window.Width}");
    }

    private void CheckSizes()
    {
        var first = Slices[0];
        for (var index = 1; index < Slices.Count; index++)
        {
            var slice = Slices[index];
            if (slice.Rows == first.Rows && slice.Columns == first.Columns) continue;
            throw new ArgumentException(
                $"The slices of a series have one size; slice 1 has {first.Columns}×{first.Rows} pixels, " +
                $"slice {index + 1} has {slice.Columns}×{slice.Rows}.");
        }
    }
}
