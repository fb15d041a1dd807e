namespace NotebookKit;

/// <summary>YBR_FULL_422: two pixels share one pair of color samples, Y1 Y2 Cb Cr (PS3.3 C.7.6.3.1.2).</summary>
internal static class SubsampledColor
{
    /// <summary>Repeats the color samples: Y1 Cb Cr Y2 Cb Cr.</summary>
    public static byte[] Expand(ReadOnlySpan<byte> stored, PixelLayout layout)
    {
        var size = layout.SampleSize;
        var expanded = new byte[(int)layout.SampleCount * size];
        ReadOnlySpan<int> sources = [0, 2, 3, 1, 2, 3];
        var pairs = expanded.Length / (sources.Length * size);
        for (var pair = 0; pair < pairs; pair++)
        {
            var from = stored.Slice(pair * 4 * size, 4 * size);
            var to = expanded.AsSpan(pair * sources.Length * size, sources.Length * size);
            for (var i = 0; i < sources.Length; i++) from.Slice(sources[i] * size, size).CopyTo(to[(i * size)..]);
        }
        return expanded;
    }
}
