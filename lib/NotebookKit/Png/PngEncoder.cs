namespace NotebookKit.Png; internal static class PngEncoder { public static byte[] EncodeGray(ReadOnlySpan<byte> g, int w, int h) => []; }
