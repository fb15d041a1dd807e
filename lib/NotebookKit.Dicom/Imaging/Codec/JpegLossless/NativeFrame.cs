using System.Buffers.Binary;

namespace FellowOakDicom.Imaging.Codec.JpegLossless;

/// <summary>An uncompressed frame, filled row by row (PS3.5 8.1, C.7.6.3.1.3).</summary>
internal sealed class NativeFrame
{
    private readonly int _width;
    private readonly int _bytesPerSample;

    /// <summary>
    /// The distances from a sample to the same one of the next pixel, and from one sample of a pixel to the next.
    /// </summary>
    private readonly int _pixelStep;
    private readonly int _sampleStep;

    public NativeFrame(DicomPixelData pixelData)
    {
        var samples = pixelData.SamplesPerPixel;
        var isPlanar = pixelData.PlanarConfiguration == PlanarConfiguration.Planar;
        _width = pixelData.Width;
        _bytesPerSample = pixelData.BytesAllocated;
        _pixelStep = isPlanar ? _bytesPerSample : _bytesPerSample * samples;
        _sampleStep = isPlanar ? _bytesPerSample * (int)pixelData.PixelCount : _bytesPerSample;
        Bytes = new byte[pixelData.PixelCount * samples * _bytesPerSample];
    }

    public byte[] Bytes { get; }

    /// <summary>
    /// Sets these components of a row; their values lie side by side, and are to be shifted to the left.
    /// </summary>
    public void SetRow(int index, ReadOnlySpan<ushort> values, ReadOnlySpan<int> components, int shift)
    {
        for (var i = 0; i < components.Length; i++)
        {
            var target = Bytes.AsSpan((index * _width * _pixelStep) + (components[i] * _sampleStep));
            if (_bytesPerSample == 1) SetBytes(target, values[i..], components.Length, shift);
            else SetWords(target, values[i..], components.Length, shift);
        }
    }

    private void SetBytes(Span<byte> target, ReadOnlySpan<ushort> values, int valueStep, int shift)
    {
        for (int from = 0, to = 0; from < values.Length; from += valueStep, to += _pixelStep)
        {
            target[to] = (byte)(values[from] << shift);
        }
    }

    private void SetWords(Span<byte> target, ReadOnlySpan<ushort> values, int valueStep, int shift)
    {
        for (int from = 0, to = 0; from < values.Length; from += valueStep, to += _pixelStep)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(target[to..], (ushort)(values[from] << shift));
        }
    }
}
