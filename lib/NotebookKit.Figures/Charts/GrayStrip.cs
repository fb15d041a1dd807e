namespace NotebookKit.Figures;

/// <summary>The shades along the x axis as a screen shows them.</summary>
/// <param name="Color">The colour, in <see cref="Palette"/>, of the line that it belongs to.</param>
/// <param name="Shades">Shades from the axis' left end to its right end, 0 black and 255 white.</param>
internal sealed record GrayStrip(int Color, byte[] Shades);
