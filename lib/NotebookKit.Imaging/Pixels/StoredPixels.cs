using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using FellowOakDicom;
using FellowOakDicom.Imaging;

namespace NotebookKit;

/// <summary>
/// The samples of all frames as they are stored, in this machine's byte order, pixel by pixel. Nothing is masked:
/// like pydicom, this returns the allocated words whatever Bits Stored and High Bit say.
/// </summary>
internal sealed class StoredPixels
{
    private readonly byte[] _bytes;

    private StoredPixels(PixelLayout layout, byte[] bytes)
    {
        Layout = layout;
        _bytes = bytes;
    }

    public PixelLayout Layout { get; }

    /// <exception cref="DicomDataException">An element is missing or impossible.</exception>
    /// <exception cref="DicomImagingException">The pixels are missing, too few, or compressed so that they cannot be
    /// read.</exception>
    public static StoredPixels Read(DicomDataset data)
    {
        var bytes = PixelBytes.Read(data, out var layout);
        if (layout.BitsAllocated == 1) bytes = SingleBits.Unpack(bytes, (int)layout.SampleCount);
        if (layout.Subsampled) bytes = SubsampledColor.Expand(bytes, layout);
        if (layout.Planar) bytes = ColorPlanes.Interleave(bytes, layout);
        return new StoredPixels(layout, bytes);
    }

    /// <exception cref="DicomImagingException">The pixels are in color, or cannot be read.</exception>
    /// <inheritdoc cref="Read"/>
    public static StoredPixels ReadGray(DicomDataset data)
    {
        var pixels = Read(data);
        if (pixels.Layout.Samples == 1) return pixels;
        throw new DicomImagingException(
            $"{DatasetValues.Describe(DicomTag.SamplesPerPixel)} is {pixels.Layout.Samples}: a color image has no " +
            "window.");
    }

    /// <summary>The samples of one frame; <typeparamref name="T"/> is the stored type.</summary>
    public ReadOnlySpan<T> Frame<T>(int frame)
        where T : struct => All<T>().Slice(frame * Layout.FrameLength, Layout.FrameLength);

    /// <summary>All samples converted; <typeparamref name="T"/> holds every value of the stored type.</summary>
    public Tensor<T> ToTensor<T>()
        where T : unmanaged, INumberBase<T> => Layout.Type switch
        {
            SampleType.UInt8 => Convert<byte, T>(),
            SampleType.Int8 => Convert<sbyte, T>(),
            SampleType.UInt16 => Convert<ushort, T>(),
            SampleType.Int16 => Convert<short, T>(),
            SampleType.UInt32 => Convert<uint, T>(),
            SampleType.Int32 => Convert<int, T>(),
            SampleType.UInt64 => Convert<ulong, T>(),
            SampleType.Int64 => Convert<long, T>(),
            SampleType.Float32 => Convert<float, T>(),
            _ => Convert<double, T>(),
        };

    /// <summary>All samples times <paramref name="slope"/> plus <paramref name="intercept"/>.</summary>
    public Tensor<double> ToRescaledTensor(double slope, double intercept) => Layout.Type switch
    {
        SampleType.UInt8 => Rescale<byte>(slope, intercept),
        SampleType.Int8 => Rescale<sbyte>(slope, intercept),
        SampleType.UInt16 => Rescale<ushort>(slope, intercept),
        SampleType.Int16 => Rescale<short>(slope, intercept),
        SampleType.UInt32 => Rescale<uint>(slope, intercept),
        SampleType.Int32 => Rescale<int>(slope, intercept),
        SampleType.UInt64 => Rescale<ulong>(slope, intercept),
        SampleType.Int64 => Rescale<long>(slope, intercept),
        SampleType.Float32 => Rescale<float>(slope, intercept),
        _ => Rescale<double>(slope, intercept),
    };

    private ReadOnlySpan<T> All<T>()
        where T : struct => MemoryMarshal.Cast<byte, T>(_bytes.AsSpan(0, (int)Layout.SampleCount * Layout.SampleSize));

    private Tensor<TTo> Convert<TStored, TTo>()
        where TStored : unmanaged, INumberBase<TStored>
        where TTo : unmanaged, INumberBase<TTo>
    {
        var stored = All<TStored>();
        var result = GC.AllocateUninitializedArray<TTo>(stored.Length);
        if (typeof(TTo) == typeof(double))
        {
            SampleConversion.ToDoubles(stored, MemoryMarshal.Cast<TTo, double>(result.AsSpan()));
        }
        else TensorPrimitives.ConvertTruncating(stored, result.AsSpan());
        return TensorMemory.Wrap(result, Layout.Shape);
    }

    private Tensor<double> Rescale<TStored>(double slope, double intercept)
        where TStored : unmanaged, INumberBase<TStored>
    {
        var result = GC.AllocateUninitializedArray<double>((int)Layout.SampleCount);
        SampleConversion.Rescale(All<TStored>(), result, slope, intercept);
        return TensorMemory.Wrap(result, Layout.Shape);
    }
}
