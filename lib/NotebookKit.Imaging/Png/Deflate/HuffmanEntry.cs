namespace NotebookKit.Png.Deflate;

/// <summary>The code of one symbol: its bits, the first to be written the lowest, and how many they are.</summary>
internal readonly record struct HuffmanEntry(ushort Code, byte Length);
