using System.Buffers.Binary;

namespace FellowOakDicom.Imaging.Codec.JpegLossless;

/// <summary>An uncompressed frame, filled row by row (PS3.5 8.1, C.7.6.3.1.3).</summary>
internal sealed class NativeFrame
{
    private readonly int _width;
    private readonly int _bytesPerSample;

    /// <summary>Between a sample and the same one of the next pixel, and between the first pixel's samples.</summary>
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

    /// <summary>Sets these components of a row; their values lie side by side, and are to be shifted to the left.</summary>
    public void SetRow(int index, ReadOnlySpan<ushort> values, ReadOnlySpan<int> components, int shift)
    {
        for (var i = 0; i < components.Length; i++)
        {
            var start = (index * _width * _pixelStep) + (components[i] * _sampleStep);
            for (int from = i, to = start; from < values.Length; from += components.Length, to += _pixelStep)
            {
                var value = values[from] << shift;
                if (_bytesPerSample == 1) Bytes[to] = (byte)value;
                else BinaryPrimitives.WriteUInt16LittleEndian(Bytes.AsSpan(to), (ushort)value);
            }
        }
    }
}
