using System.Numerics;
using System.Numerics.Tensors;
using FellowOakDicom;
using NotebookKit.Display;
using NotebookKit.Figures;
using NotebookKit.Localization;
using NotebookKit.Viewing;

namespace NotebookKit;

/// <summary>
/// What a notebook calls by bare name after <c>using static NotebookKit.Notebook;</c>: showing, printing, saving.
/// </summary>
public static class Notebook
{
    /// <summary>
    /// Shows an image in gray, as matplotlib's <c>imshow(image, cmap="gray", vmin=min, vmax=max)</c>, without axes.
    /// </summary>
    /// <typeparam name="T">Any number.</typeparam>
    /// <param name="image">Values of shape [rows, columns]; bytes of shape [rows, columns, 3] are shown as red, green
    /// and blue.</param>
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
        return new ImageFigure(ScreenImage.From(image, min, max), title);
    }

    /// <summary>
    /// Shows the image of a dataset, whatever it is: gray through the file's window (or its table), color as color.
    /// </summary>
    /// <param name="data">A dataset with an image.</param>
    /// <param name="window">
    /// The window for gray. Without it the file's first; a file without one is shown through what is usual for the part
    /// of the body (CT), or from the 1st to the 99th percentile of its values, and the text below the image says so.
    /// </param>
    /// <param name="frame">The frame of a multi-frame image, counted from 0.</param>
    /// <param name="title">A text below the image.</param>
    /// <returns>The figure, to show as the last expression of a cell or to put <see cref="SideBySide"/>.</returns>
    /// <exception cref="DicomDataException">An element that describes the pixels is missing or impossible.</exception>
    /// <exception cref="FellowOakDicom.Imaging.DicomImagingException">The pixels are missing, or cannot be
    /// read.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such frame.</exception>
    /// <example><code>Show(data)</code></example>
    public static ImageFigure Show(DicomDataset data, Window? window = null, int frame = 0, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        return DatasetImage.Show(data, window, frame, title);
    }

    /// <summary>Shows how often each value occurs.</summary>
    /// <typeparam name="T">Any number.</typeparam>
    /// <param name="values">The values, of any shape.</param>
    /// <param name="bins">
    /// How many bars of equal width. If not given 256, or as many fewer as whole numbers need to fall evenly into them.
    /// </param>
    /// <param name="min">Where the first bar begins; the smallest value if not given.</param>
    /// <param name="max">Where the last bar ends; the largest value if not given.</param>
    /// <param name="window">A window to draw over the bars, to see which values it shows.</param>
    /// <param name="logarithmic">Lets rare values be seen beside frequent ones.</param>
    /// <param name="title">A text above the chart.</param>
    /// <returns>The figure; its counts are those of <c>numpy.histogram</c>.</returns>
    /// <example><code>Histogram(ct, min: -100, max: 150)</code></example>
    public static HistogramFigure Histogram<T>(
        Tensor<T> values, int? bins = null, double? min = null, double? max = null, Window? window = null,
        bool logarithmic = false, string? title = null)
        where T : struct, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(values);
        return HistogramChart.Draw(Doubles.From(values), bins, min, max, window, logarithmic, title);
    }

    /// <summary>
    /// Shows what windows do: pixel value to the right, displayed value (0 black to 255 white) upwards.
    /// </summary>
    /// <param name="windows">Center and width of each.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentException">No window.</exception>
    /// <exception cref="FellowOakDicom.DicomDataException">A width that is not above 0.</exception>
    /// <example><code>WindowRamp((40, 80), (0, 200))</code></example>
    public static ChartFigure WindowRamp(params (double Center, double Width)[] windows)
    {
        ArgumentNullException.ThrowIfNull(windows);
        return RampChart.Draw([.. windows.Select(window => Ramp.Lecture(new Window(window.Center, window.Width)))]);
    }

    /// <summary>Shows what one window does by several functions.</summary>
    /// <param name="window">The window.</param>
    /// <param name="functions">The functions to compare; the lecture's if none is named.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="FellowOakDicom.DicomDataException">A width that the function does not allow.</exception>
    /// <example><code>WindowRamp(new Window(40, 8), VoiFunction.Lecture, VoiFunction.Linear,
    /// VoiFunction.Sigmoid)</code></example>
    public static ChartFigure WindowRamp(Window window, params VoiFunction[] functions)
    {
        ArgumentNullException.ThrowIfNull(functions);
        return RampChart.Draw(functions.Length == 0
            ? [Ramp.Lecture(window)]
            : [.. functions.Select(function => Ramp.By(function, window))]);
    }

    /// <summary>
    /// Shows an image in a viewer: drag to change the window, with presets, zoom, pan, values and histogram, distances,
    /// and regions with mean, standard deviation, area and number of pixels. Frames of a multi-frame image are slices
    /// to scroll through.
    /// </summary>
    /// <param name="data">A dataset with a grayscale image. It begins in the file's first window, and in the middle of
    /// several frames.</param>
    /// <param name="title">A text above the image.</param>
    /// <returns>The viewer, to show as the last expression of a cell.</returns>
    /// <exception cref="DicomDataException">An element that describes the pixels is missing or impossible.</exception>
    /// <exception cref="FellowOakDicom.Imaging.DicomImagingException">The pixels are missing, in color, or cannot be
    /// read.</exception>
    /// <example><code>Viewer(data)</code></example>
    public static ImageViewer Viewer(DicomDataset data, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        return new ImageViewer(SliceReader.Read(data), window: null, title);
    }

    /// <summary>
    /// Shows several images of one size in a viewer, to scroll through them in the order given. It begins in the
    /// middle, in that image's own window.
    /// </summary>
    /// <param name="series">Datasets with grayscale images.</param>
    /// <param name="title">A text above the image.</param>
    /// <inheritdoc cref="Viewer(DicomDataset, string?)"/>
    /// <exception cref="ArgumentException">No dataset, or images of different sizes.</exception>
    /// <example><code>Viewer(new[] { lung1, lung2, lung3 })</code></example>
    public static ImageViewer Viewer(IEnumerable<DicomDataset> series, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        return new ImageViewer(series.SelectMany(SliceReader.Read), window: null, title);
    }

    /// <summary>
    /// Shows an array in a viewer. Whole numbers that span at most 65,536 values keep their value; all others are
    /// shown in 65,536 steps from the smallest to the largest, so a value read is off by at most half a step.
    /// </summary>
    /// <typeparam name="T">Any number.</typeparam>
    /// <param name="image">Values of shape [rows, columns].</param>
    /// <param name="window">The window to begin with; from the smallest to the largest value if not given.</param>
    /// <param name="title">A text above the image.</param>
    /// <returns>The viewer, to show as the last expression of a cell.</returns>
    /// <exception cref="ArgumentException">Not an image of rows and columns.</exception>
    /// <exception cref="DicomDataException">The window's width is not above 0.</exception>
    /// <example><code>Viewer(ct, new Window(40, 80))</code></example>
    public static ImageViewer Viewer<T>(Tensor<T> image, Window? window = null, string? title = null)
        where T : struct, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(image);
        if (window is { } given) VoiTransform.Check(given);
        return new ImageViewer([SliceReader.Read(image)], window, title);
    }

    /// <summary>
    /// Shows an image with axes: in pixels, or in millimetres and true proportions when the spacing is given.
    /// </summary>
    /// <typeparam name="T">Any number.</typeparam>
    /// <param name="image">Values of shape [rows, columns].</param>
    /// <param name="min">The value shown black; the smallest value if not given.</param>
    /// <param name="max">The value shown white; the largest value if not given.</param>
    /// <param name="spacing">Millimetres from row to row and from column to column, such as
    /// <c>data.PixelSpacing</c>.</param>
    /// <param name="title">A text above the image.</param>
    /// <returns>The figure; further series can be drawn over it by <see cref="ChartFigure.With"/>.</returns>
    /// <exception cref="ArgumentException">Not an image, min above max, or a spacing that is not two numbers above
    /// 0.</exception>
    /// <example><code>ImShow(img, 0, 80, spacing: data.PixelSpacing)</code></example>
    public static ChartFigure ImShow<T>(
        Tensor<T> image, double? min =
            null, double? max = null, IReadOnlyList<double>? spacing = null, string? title = null)
        where T : struct, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(image);
        return ImageChart.Draw(ScreenImage.From(image, min, max), spacing, title);
    }

    /// <summary>Draws values as a line, from left to right.</summary>
    /// <typeparam name="T">Any number.</typeparam>
    /// <param name="values">The values: an array, a list, a tensor. NaN leaves a gap.</param>
    /// <param name="xLabel">What runs to the right, with its unit.</param>
    /// <param name="yLabel">What runs upwards, with its unit.</param>
    /// <param name="title">A text above the chart.</param>
    /// <param name="name">The line's name, when several are drawn together by <see cref="ChartFigure.With"/>.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentException">No values, or an array of several rows and columns.</exception>
    /// <example><code>Line(ct[256..257, ..], xLabel: "column", yLabel: "CT value (HU)")</code></example>
    public static ChartFigure Line<T>(
        IEnumerable<T> values, string? xLabel = null, string? yLabel = null, string? title = null, string? name = null)
        where T : struct, INumber<T>
    {
        var y = Doubles.Row(values);
        return PlotChart.Draw(
            Doubles.Count(y.Length), y,
            Words(xLabel ?? new LocalText("index", "番号").ToString(), yLabel, title, name));
    }

    /// <summary>Draws a line through points.</summary>
    /// <typeparam name="TX">Any number.</typeparam>
    /// <typeparam name="TY">Any number.</typeparam>
    /// <param name="x">How far right each point is.</param>
    /// <param name="y">How far up each point is; NaN leaves a gap.</param>
    /// <param name="xLabel">What runs to the right, with its unit.</param>
    /// <param name="yLabel">What runs upwards, with its unit.</param>
    /// <param name="title">A text above the chart.</param>
    /// <param name="name">The series' name, when several are drawn together by <see cref="ChartFigure.With"/>.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentException">No points, or not as many x as y.</exception>
    /// <example><code>Line(positions, means, "position (mm)", "mean (HU)")</code></example>
    public static ChartFigure Line<TX, TY>(
        IEnumerable<TX> x, IEnumerable<TY> y, string? xLabel =
            null, string? yLabel = null, string? title = null, string? name = null)
        where TX : struct, INumber<TX>
        where TY : struct, INumber<TY> =>
        PlotChart.Draw(Doubles.Row(x), Doubles.Row(y), Words(xLabel, yLabel, title, name));

    /// <summary>
    /// Saves an image as a PNG file by the rules of OpenCV's <c>imwrite</c>, see <see cref="ImageWriter.ImWrite"/>.
    /// </summary>
    /// <param name="path">The file to make; it ends with <c>.png</c>.</param>
    /// <param name="image">The pixels: bytes give an 8-bit file, <see cref="ushort"/> a 16-bit one, all else is
    /// brought to 8 bit.</param>
    /// <example><code>ImWrite(Lecture.Output("res_8bit.png"), res);</code></example>
    public static void ImWrite(string path, ITensor image) => ImageWriter.ImWrite(path, image);

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
    /// a list in brackets, anything else as text.
    /// </summary>
    /// <param name="value">The value.</param>
    /// <example><code>Print(img);
    /// Print(data.Describe(DicomTag.StudyDate));</code></example>
    public static void Print(object? value) => Console.WriteLine(PrintedText.Of(value));

    /// <summary>Prints a text with values in it; numbers have a decimal point in every country.</summary>
    /// <param name="text">The text.</param>
    /// <example><code>Print($"window center: {wc}")</code></example>
    public static void Print(FormattableString text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Console.WriteLine(FormattableString.Invariant(text));
    }

    private static PlotText Words(string? xLabel, string? yLabel, string? title, string? name) => new(
        xLabel ?? "x", yLabel ?? name ?? new LocalText("value", "値").ToString(), title, name);
}
