using System.Numerics;
using System.Numerics.Tensors;
using NotebookKit.Display;
using NotebookKit.Figures;

namespace NotebookKit;

/// <summary>
/// What a notebook calls by bare name after <c>using static NotebookKit.Notebook;</c>: showing, printing, saving.
/// </summary>
public static class Notebook
{
    /// <summary>Shows an image in gray, as matplotlib's <c>imshow(image, cmap="gray", vmin=min, vmax=max)</c>, without axes.</summary>
    /// <typeparam name="T">Any number.</typeparam>
    /// <param name="image">Values of shape [rows, columns].</param>
    /// <param name="min">The value shown black, as is every lower one; the smallest value if not given.</param>
    /// <param name="max">The value shown white, as is every higher one; the largest value if not given.</param>
    /// <param name="title">A text below the image.</param>
    /// <returns>The figure, to show as the last expression of a cell or to put <see cref="SideBySide"/>.</returns>
    /// <exception cref="ArgumentException">Not an image of rows and columns, or min above max.</exception>
    /// <example><code>Show(img, 0, 80)</code></example>
    public static ImageFigure Show<T>(Tensor<T> image, double? min = null, double? max = null, string? title = null)
        where T : struct, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(image);
        return new ImageFigure(GrayImage.FromValues<T>(image, min, max), title);
    }

    /// <summary>Shows how often each value occurs.</summary>
    /// <typeparam name="T">Any number.</typeparam>
    /// <param name="values">The values, of any shape.</param>
    /// <param name="bins">How many bars of equal width.</param>
    /// <param name="min">Where the first bar begins; the smallest value if not given.</param>
    /// <param name="max">Where the last bar ends; the largest value if not given.</param>
    /// <param name="logarithmic">Lets rare values be seen beside frequent ones.</param>
    /// <param name="title">A text above the chart.</param>
    /// <returns>The figure; its counts are those of <c>numpy.histogram</c>.</returns>
    /// <example><code>Histogram(ct, min: -100, max: 150)</code></example>
    public static HistogramFigure Histogram<T>(
        Tensor<T> values, int bins = 256, double? min = null, double? max = null, bool logarithmic = false, string? title = null)
        where T : struct, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(values);
        return HistogramChart.Draw(Doubles.From<T>(values), bins, min, max, null, logarithmic, title);
    }

    /// <summary>Shows what windows do: pixel value to the right, displayed value (0 black to 255 white) upwards.</summary>
    /// <param name="windows">Center and width of each.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentException">No window, or a width that is not above 0.</exception>
    /// <example><code>WindowRamp((40, 80), (0, 200))</code></example>
    public static ChartFigure WindowRamp(params (double Center, double Width)[] windows)
    {
        ArgumentNullException.ThrowIfNull(windows);
        return RampChart.Draw([.. windows.Select(window => Ramp.Lecture(window.Center, window.Width))]);
    }

    /// <summary>Puts figures next to each other, to compare them.</summary>
    /// <param name="figures">Images and charts.</param>
    /// <returns>The figures in a row that wraps where the page is narrow.</returns>
    /// <example><code>SideBySide(Show(img, 0, 80), Show(img, -100, 100))</code></example>
    public static FigureRow SideBySide(params Figure[] figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return new FigureRow(figures);
    }

    /// <summary>
    /// Prints a value and a line end: a tensor as NumPy prints an array, a file, dataset or element as pydicom does,
    /// anything else as text.
    /// </summary>
    /// <param name="value">The value.</param>
    /// <example><code>Print(img);
    /// Print(data.Describe(DicomTag.StudyDate));</code></example>
    public static void Print(object? value) => Console.WriteLine(PrintedText.Of(value));
}
