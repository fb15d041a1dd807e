namespace NotebookKit.Rendering;

/// <summary>Makes pictures of an image's frames.</summary>
internal interface IFrameRenderer
{
    /// <summary>The number of frames.</summary>
    int FrameCount { get; }

    /// <summary>The height in pixels.</summary>
    int Rows { get; }

    /// <summary>The width in pixels.</summary>
    int Columns { get; }

    /// <summary>What the file does not say and the picture takes instead; empty when the file says all.</summary>
    IReadOnlyList<RenderingNote> Notes { get; }

    /// <summary>Writes a frame as a PNG file.</summary>
    /// <param name="stream">Where the file's bytes go; it stays open.</param>
    /// <param name="frame">The frame's number, counted from 0.</param>
    /// <param name="depth">8 or 16 bits a sample.</param>
    void WritePng(Stream stream, int frame, int depth);
}
