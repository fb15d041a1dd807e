using System.Reflection;
using System.Runtime.InteropServices;
using FellowOakDicom;
using FellowOakDicom.Imaging;
using FellowOakDicom.Imaging.Codec;
using FellowOakDicom.Imaging.NativeCodec;
using FellowOakDicom.IO.Buffer;

namespace NotebookKit.Codecs;

/// <summary>
/// Decompresses with the native codecs of fo-dicom.Codecs. They are called and not registered: the program that uses
/// this library decides how fo-dicom is set up.
/// </summary>
public static class NativeDecoder
{
    /// <summary>Loads the package and its native library.</summary>
    /// <returns>
    /// What decompresses a dataset's pixels; it gives null for a transfer syntax that it has no codec for, and throws a
    /// <see cref="DicomImagingException"/> if the pixels are damaged.
    /// </returns>
    /// <exception cref="FileNotFoundException">There is no package.</exception>
    /// <exception cref="DllNotFoundException">It has no library for this system, or it does not load.</exception>
    public static Func<DicomDataset, DicomDataset?> Load()
    {
        var codecs = new NativeTranscoderManager();
        var package = codecs.GetType().Assembly;
        var path = LibraryPath(package);
        if (!NativeLibrary.TryLoad(path, out var library))
        {
            throw new DllNotFoundException($"{path} is missing or does not load");
        }
        NativeLibrary.SetDllImportResolver(package, (_, _, _) => library);
        return data => codecs.HasCodec(data.InternalTransferSyntax)
            ? Decode(codecs.GetCodec(data.InternalTransferSyntax), data)
            : null;
    }

    /// <summary>
    /// Where the package has it. The runtime looks there by itself only for packages that the program was built with.
    /// </summary>
    private static string LibraryPath(Assembly package)
    {
        var (system, ending) =
            OperatingSystem.IsWindows() ? ("win", "dll")
            : OperatingSystem.IsMacOS() ? ("osx", "dylib")
            : ("linux", "so");
        var platform = $"{system}-{RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()}";
        return Path.Combine(
            Path.GetDirectoryName(package.Location)!, "runtimes", platform, "native", $"Dicom.Native.{ending}");
    }

    private static DicomDataset Decode(IDicomCodec codec, DicomDataset data)
    {
        var compressed = DicomPixelData.Create(data);
        var decoded = data;
        var frames = new List<byte[]>();
        for (var i = 0; i < compressed.NumberOfFrames; i++)
        {
            decoded = DecodeFrame(codec, data, compressed.GetFrame(i));
            frames.Add(ReadFrame(DicomPixelData.Create(decoded)));
        }
        var pixels = DicomPixelData.Create(decoded, newPixelData: true);
        foreach (var frame in frames) pixels.AddFrame(new MemoryByteBuffer(frame));
        return decoded;
    }

    private static DicomDataset DecodeFrame(IDicomCodec codec, DicomDataset data, IByteBuffer frame)
    {
        FrameHeader.Check(frame.Data, DicomPixelData.Create(data));
        var compressed = DicomPixelData.Create(data.Clone(), newPixelData: true);
        var decoded = DicomPixelData.Create(
            new DicomDataset(DicomTransferSyntax.ExplicitVRLittleEndian).NotValidated().AddOrUpdate(
                data), newPixelData: true);
        if (compressed.SamplesPerPixel == 3)
        {
            // Otherwise the codecs convert the colors, and the samples are no longer as the dataset describes them.
            compressed.PhotometricInterpretation = decoded.PhotometricInterpretation = PhotometricInterpretation.Rgb;
        }
        compressed.AddFrame(frame);
        try
        {
            codec.Decode(compressed, decoded, parameters: null);
        }
        catch (DicomCodecException exception)
        {
            // The call stack follows after the arrow.
            throw new DicomImagingException(exception.Message.Split(" => ")[0], exception);
        }
        return decoded.Dataset;
    }

    /// <summary>
    /// A copy: the buffers of the JPEG-LS codec are too long, and the next frame overwrites them.
    /// </summary>
    private static byte[] ReadFrame(DicomPixelData decoded)
    {
        var frame = decoded.GetFrame(0).Data;
        if (decoded.PixelRepresentation == PixelRepresentation.Signed && decoded.BitsAllocated == 16)
        {
            // Signed values may be compressed as unsigned ones of fewer bits: the upper bits get the sign, as in
            // pydicom.
            var unused = 16 - decoded.BitsStored;
            foreach (ref var value in MemoryMarshal.Cast<byte, short>(frame.AsSpan()))
            {
                value = (short)((short)(value << unused) >> unused);
            }
        }
        return frame;
    }
}
