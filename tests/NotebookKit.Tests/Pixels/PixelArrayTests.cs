using System.Numerics;
using System.Runtime.InteropServices;
using FellowOakDicom;
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

    private static string? Compare(string file, string verdict, string expected)
    {
        var name = Path.GetFileName(file);
        try
        {
            var data = DicomFile.Open(file).Dataset;
            var type = StoredTypes.TypeOf(PixelLayout.Read(data).Type);
            var (shape, bytes) = Stored(data, type);
            if (verdict != "ok") return $"{name}: pydicom says {verdict}";
            var judged = Npy.Load(expected);
            if (judged.Type != type) return $"{name}: {type}, pydicom {judged.Type}";
            if (!shape.SequenceEqual(judged.Shape)) return $"{name}: shape";
            return bytes.AsSpan().SequenceEqual(judged.Elements) ? null : $"{name}: numbers";
        }
        catch (Exception failure)
        {
            return $"{name}: pydicom {verdict}, here {failure.GetType().Name} {failure.Message}";
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
        var elements = new T[tensor.FlattenedLength];
        tensor.FlattenTo(elements);
        return ([.. tensor.Lengths.ToArray().Select(length => (int)length)], MemoryMarshal.AsBytes(elements.AsSpan()).ToArray());
    }
}
