namespace NotebookKit.Png;

/// <summary>The color types written here (ISO/IEC 15948, 11.2.2).</summary>
internal enum PngColorType : byte
{
    Gray = 0,
    Rgb = 2,
}
