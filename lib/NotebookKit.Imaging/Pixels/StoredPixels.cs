using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using FellowOakDicom;
using FellowOakDicom.Imaging;
using NotebookKit.Rendering;

namespace NotebookKit;

/// <summary>
/// The samples of all frames, in this machine's byte order, pixel by pixel.
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

    /// <summary>Reads the samples: of each word the bits that Bits Stored and High Bit name (PS3.5 8.1.1).</summary>
    /// <param name="data">A dataset with an image.</param>
    /// <param name="raw">The whole words instead, as pydicom's <c>pixel_array</c> has them.</param>
    /// <exception cref="DicomDataException">An element is missing or impossible.</exception>
    /// <exception cref="DicomImagingException">The pixels are missing, too few, or compressed so that they cannot be
    /// read.</exception>
    public static StoredPixels Read(DicomDataset data, bool raw = false)
    {
        var bytes = PixelBytes.Read(data, out var layout);
        if (!raw) bytes = layout.Bits.Extract(bytes, layout.Type);
        if (layout.BitsAllocated == 1) bytes = SingleBits.Unpack(bytes, (int)layout.SampleCount);
        if (layout.Subsampled) bytes = SubsampledColor.Expand(bytes, layout);
        if (layout.Planar) bytes = ColorPlanes.Interleave(bytes, layout);
        return new StoredPixels(layout, bytes);
    }

    /// <summary>Reads the samples of an image in gray.</summary>
    /// <param name="data">A dataset with an image.</param>
    /// <exception cref="DicomImagingException">The pixels are in color, or cannot be read.</exception>
    /// <inheritdoc cref="Read"/>
    public static StoredPixels ReadGray(DicomDataset data)
    {
        var pixels = Read(data);
        if (pixels.Layout is { Samples: 1, Photometric: not Palette.Name }) return pixels;
        throw new DicomImagingException(pixels.Layout.Samples == 1
            ? $"{DatasetValues.Describe(DicomTag.PhotometricInterpretation)} is {Palette.Name}: its samples are " +
                "numbers of colors, not grays."
            : $"{DatasetValues.Describe(DicomTag.SamplesPerPixel)} is {pixels.Layout.Samples}: a color image has no " +
                "window.");
    }

    /// <summary>The samples of one frame; <typeparamref name="T"/> is the stored type.</summary>
    public ReadOnlySpan<T> Frame<T>(int frame)
        where T : struct => All<T>().Slice(frame * Layout.FrameLength, Layout.FrameLength);

    /// <summary>The samples of one frame as doubles.</summary>
    public double[] FrameValues(int frame) => Layout.Type switch
    {
        SampleType.UInt8 => Values<byte>(frame),
        SampleType.Int8 => Values<sbyte>(frame),
        SampleType.UInt16 => Values<ushort>(frame),
        SampleType.Int16 => Values<short>(frame),
        SampleType.UInt32 => Values<uint>(frame),
        SampleType.Int32 => Values<int>(frame),
        SampleType.UInt64 => Values<ulong>(frame),
        SampleType.Int64 => Values<long>(frame),
        SampleType.Float32 => Values<float>(frame),
        _ => Values<double>(frame),
    };

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

    private double[] Values<T>(int frame)
        where T : unmanaged, INumberBase<T>
    {
        var values = GC.AllocateUninitializedArray<double>(Layout.FrameLength);
        SampleConversion.ToDoubles(Frame<T>(frame), values);
        return values;
    }

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
