using System.Numerics.Tensors;
using NotebookKit.Figures;
using NotebookKit.Pixels;

namespace NotebookKit.Viewing;

/// <summary>One image of a viewer: its pixels, and what is known about them.</summary>
internal sealed record ViewerSlice(PixelCodes Pixels, int Rows, int Columns)
{
    /// <summary>Rescale Slope: the displayed value is slope × pixel value + intercept.</summary>
    public double Slope { get; init; } = 1;

    /// <summary>Rescale Intercept.</summary>
    public double Intercept { get; init; }

    /// <summary>The unit of the rescaled values, such as HU; empty when unknown.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Whether low values look white (MONOCHROME1).</summary>
    public bool Inverted { get; init; }

    /// <summary>How far pixels are apart; null when unknown.</summary>
    public PixelDistance? Distance { get; init; }

    /// <summary>Which side of the patient lies towards each edge; null when unknown.</summary>
    public EdgeMarks? Marks { get; init; }

    /// <summary>The pixel values that stand for nothing.</summary>
    public PixelPadding Padding { get; init; } = PixelPadding.None;

    /// <summary>The windows that the file proposes.</summary>
    public IReadOnlyList<Window> Windows { get; init; } = [];

    /// <summary>
    /// The window to begin with where the file proposes none, with a name to offer it by; null otherwise.
    /// </summary>
    public Window? Suggested { get; init; }

    /// <summary>The rescaled value of every code, by the same arithmetic as everywhere in the kit.</summary>
    public double[] Values => [.. Pixels.Values.Select(value => value * Slope + Intercept)];

    /// <summary>The shades that <c>Show</c> gives the rescaled values.</summary>
    public byte[] Shade(Window window)
    {
        var values = TensorMemory.Wrap(Values, [1, Pixels.Last + 1]);
        var table = ScreenImage.From(values, window.Minimum, window.Maximum).Samples;
        if (Inverted) TensorPrimitives.Subtract(byte.MaxValue, table, table);
        return Array.ConvertAll(Pixels.Codes, code => table[code]);
    }
}
