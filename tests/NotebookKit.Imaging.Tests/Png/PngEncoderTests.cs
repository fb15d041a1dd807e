using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using FellowOakDicom;
using NotebookKit.Png;
using NotebookKit.Rendering;
using NotebookKit.TestSupport;

namespace NotebookKit.Tests.Png;

public sealed class PngEncoderTests
{
    [Fact]
    public void EncodeGray_OfEverySlice_HoldsThePixelsAndIsNoLargerThanOpenCVs()
    {
        using var folder = new TemporaryFolder();
        var writes = new List<string[]>();
        var reads = new List<string[]>();
        var sizes = new List<(string Name, int Size)>();

        void Add<T>(string name, T[] pixels, int rows, int columns, byte[] png)
            where T : unmanaged
        {
            Npy.Save(folder.File(name + ".npy"), System.Numerics.Tensors.Tensor.Create(pixels, [rows, columns]));
            File.WriteAllBytes(folder.File(name + ".png"), png);
            writes.Add([folder.File(name + ".npy"), folder.File(name + " cv2.png")]);
            reads.Add([folder.File(name + ".png"), folder.File(name + " read.npy")]);
            sizes.Add((name, png.Length));
        }

        foreach (var path in Directory.GetFiles(Repository.LectureFolder))
        {
            var renderer = new GrayscaleRenderer(DicomFile.Open(path).Dataset);
            var (rows, columns) = (renderer.Rows, renderer.Columns);
            var (gray8, gray16) = (renderer.RenderGray8(), renderer.RenderGray16());
            Add(Path.GetFileName(path) + "_8", gray8, rows, columns, PngEncoder.EncodeGray(gray8, columns, rows));
            Add(Path.GetFileName(path) + "_16", gray16, rows, columns, PngEncoder.EncodeGray(gray16, columns, rows));
        }

        Assert.NotEmpty(sizes);
        var theirs = Judge.AskPython<int[]>("cv2_imwrite.py", writes);
        Assert.All(
            sizes.Zip(theirs),
            pair => Assert.True(pair.First.Size <= pair.Second * 1.05, $"{pair.First} against {pair.Second}"));
        Assert.All(Judge.AskPython<bool[]>("png_pixels.py", reads), Assert.True);
        Assert.All(
            writes.Zip(reads),
            pair => Assert.Equal(Npy.Load(pair.First[0]).Elements, Npy.Load(pair.Second[1]).Elements));
    }

    [Fact]
    public void EncodeGray_IsMadeOfTheThreeChunksWithTheirChecksums()
    {
        var png = PngEncoder.EncodeGray([1, 2, 3, 4, 5, 6], 3, 2);
        Assert.Equal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], png[..8]);
        Assert.Equal(["IHDR", "IDAT", "IEND"], Chunks(png));
        // The IEND chunk is always these bytes; its checksum is a known value (ISO/IEC 15948, 11.2.5).
        Assert.Equal([0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82], png[^12..]);
    }

    [Fact]
    public void Crc32_OfTheCheckString_IsThePublishedValue() =>
        Assert.Equal(0xCBF43926u, Crc32.Compute("1234"u8, "56789"u8));

    [Fact]
    public void Write_OfThePixelsOfAnotherSize_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => PngEncoder.EncodeGray(new byte[5], 3, 2));
        Assert.Throws<ArgumentException>(() => PngEncoder.EncodeGray(new ushort[7], 3, 2));
        Assert.ThrowsAny<ArgumentException>(() => PngEncoder.EncodeGray(new byte[0], 0, 0));
        Assert.ThrowsAny<ArgumentException>(
            () => PngEncoder.EncodeGray(MemoryMarshal.Cast<byte, ushort>(new byte[4]), -1, -2));
    }

    [Fact]
    public void Write_LeavesTheStreamOpen()
    {
        using var stream = new MemoryStream();
        PngEncoder.WriteRgb(stream, [1, 2, 3], 1, 1);
        Assert.True(stream.CanWrite);
    }

    private static List<string> Chunks(byte[] png)
    {
        var names = new List<string>();
        for (var at = 8; at < png.Length; at += 12 + BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at)))
        {
            names.Add(Encoding.ASCII.GetString(png, at + 4, 4));
        }
        return names;
    }
}
