using System.Numerics;
using System.Runtime.InteropServices;
using FellowOakDicom;
using FellowOakDicom.Imaging;
using NotebookKit.TestSupport;

namespace NotebookKit.Tests.Pixels;

public sealed class PixelArrayTests
{
    [Fact]
    public void PixelArray_OfPydicomsFiles_HoldsPydicomsNumbers()
    {
        using var folder = new TemporaryFolder();
        var files = Directory.GetFiles(Peer.PydicomData("test_files"), "*.dcm").Order(StringComparer.Ordinal).ToArray();
        var arguments = files.SelectMany(file => new[] { file, Expected(folder, file) }).ToArray();
        var verdicts = Peer.RunPython("pixel_array.py", arguments).Split('\n');
        var differences = files.Zip(verdicts, (file, verdict) => Compare(file, verdict, Expected(folder, file))).OfType<string>().ToArray();
        Assert.True(differences.Length == 0, string.Join("\n", differences));
    }

    private static string Expected(TemporaryFolder folder, string file) => folder.File(Path.GetFileName(file) + ".npy");

    // Where pydicom gives an error, so does the kit. Where pydicom calls a codec for JPEG, JPEG-LS or JPEG 2000, the kit
    // may say that the file is compressed, unless it is JPEG Lossless.
    private static string? Compare(string file, string verdict, string expected)
    {
        var name = Path.GetFileName(file);
        var readable = verdict.StartsWith("ok ", StringComparison.Ordinal);
        var mustBeReadable = readable
            && (!verdict.StartsWith("ok 1.2.840.10008.1.2.4.", StringComparison.Ordinal) || verdict == "ok 1.2.840.10008.1.2.4.70");
        try
        {
            var data = DicomFile.Open(file).Dataset;
            var type = StoredTypes.TypeOf(PixelLayout.Read(data).Type);
            var (shape, bytes) = Stored(data, type);
            if (!readable) return $"{name}: pydicom says {verdict}";
            var judged = Npy.Load(expected);
            if (judged.Type != type) return $"{name}: {type}, pydicom {judged.Type}";
            if (!shape.SequenceEqual(judged.Shape)) return $"{name}: shape {string.Join("x", shape)}";
            return bytes.AsSpan().SequenceEqual(judged.Elements) ? null : $"{name}: other numbers than pydicom";
        }
        catch (Exception failure) when (failure is DicomDataException or DicomImagingException)
        {
            return mustBeReadable ? $"{name}: {failure.Message}" : null;
        }
    }

    private static (int[] Shape, byte[] Bytes) Stored(DicomDataset data, Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.Byte => Stored<byte>(data),
        TypeCode.SByte => Stored<sbyte>(data),
        TypeCode.UInt16 => Stored<ushort>(data),
        TypeCode.Int16 => Stored<short>(data),
        TypeCode.UInt32 => Stored<uint>(data),
        TypeCode.Int32 => Stored<int>(data),
        TypeCode.Single => Stored<float>(data),
        _ => Stored<double>(data),
    };

    private static (int[] Shape, byte[] Bytes) Stored<T>(DicomDataset data)
        where T : unmanaged, INumber<T>
    {
        var tensor = data.PixelArray<T>();
        return ([.. tensor.Lengths.ToArray().Select(length => (int)length)], MemoryMarshal.AsBytes(tensor.ToArray().AsSpan()).ToArray());
    }
}
