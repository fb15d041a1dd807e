using System.Buffers.Binary;
using NotebookKit.TestSupport;
using ScottPlot;

namespace NotebookKit.Tests.ScottPlots;

/// <summary>A drawn plot as OpenCV reads its PNG file: ScottPlot's own library would read its own mistakes.</summary>
internal sealed class Picture
{
    private readonly byte[] _samples;
    private readonly int _channels;
    private readonly Plot _plot;

    private Picture(Plot plot, int width, int height, byte[] samples)
    {
        (_plot, Width, Height, _samples) = (plot, width, height, samples);
        _channels = samples.Length / (width * height);
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>Where the data are drawn.</summary>
    public PixelRect Data => _plot.LastRender.DataRect;

    public static Picture Of(Plot plot, int width = 800, int height = 600)
    {
        using var folder = new TemporaryFolder();
        var (png, pixels) = (folder.File("plot.png"), folder.File("plot.npy"));
        plot.SavePng(png, width, height);
        Assert.Equal([true], Judge.AskPython<bool[]>("png_pixels.py", new[] { new[] { png, pixels } }));
        var npy = File.ReadAllBytes(pixels);
        // NumPy's format: 8 bytes of name and version, the length of the header, the header, the array.
        return new Picture(plot, width, height, npy[(10 + BinaryPrimitives.ReadUInt16LittleEndian(npy.AsSpan(8)))..]);
    }

    /// <summary>The color where a value of the axes is.</summary>
    public (byte Red, byte Green, byte Blue) At(double x, double y)
    {
        var pixel = _plot.GetPixel(new Coordinates(x, y));
        return Pixel((int)pixel.X, (int)pixel.Y);
    }

    /// <summary>The color of a pixel. OpenCV has blue first.</summary>
    public (byte Red, byte Green, byte Blue) Pixel(int column, int row)
    {
        var first = (row * Width + column) * _channels;
        return (_samples[first + 2], _samples[first + 1], _samples[first]);
    }

    /// <summary>The pixels of a part, row by row, true where there is ink: black letters on a white ground.</summary>
    public bool[][] Ink(PixelRect part) =>
        [
            .. Enumerable.Range((int)part.Top, (int)part.Height)
                .Select(
                    row =>
                        Enumerable.Range((int)part.Left, (int)part.Width).Select(column => IsInk(column, row))
                            .ToArray()),
        ];

    private bool IsInk(int column, int row)
    {
        var (red, green, blue) = Pixel(column, row);
        return Math.Max(red, Math.Max(green, blue)) < 100;
    }
}
