namespace NotebookKit;

/// <summary>Planar Configuration 1: all red samples, then all green, then all blue (PS3.3 C.7.6.3.1.3).</summary>
internal static class ColorPlanes
{
    /// <summary>Puts the samples of each pixel side by side, frame by frame.</summary>
    public static byte[] Interleave(ReadOnlySpan<byte> planes, PixelLayout layout)
    {
        var size = layout.SampleSize;
        var pixels = layout.Rows * layout.Columns;
        var frameBytes = layout.FrameLength * size;
        var result = new byte[frameBytes * layout.Frames];
        for (var frame = 0; frame < layout.Frames; frame++)
        {
            var from = planes.Slice(frame * frameBytes, frameBytes);
            var to = result.AsSpan(frame * frameBytes, frameBytes);
            for (var sample = 0; sample < layout.Samples; sample++)
            {
                for (var pixel = 0; pixel < pixels; pixel++)
                {
                    var source = from.Slice((sample * pixels + pixel) * size, size);
                    source.CopyTo(to[((pixel * layout.Samples + sample) * size)..]);
                }
            }
        }
        return result;
    }
}
