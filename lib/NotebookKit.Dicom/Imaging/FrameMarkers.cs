using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom.Imaging;

/// <summary>
/// Finds the first fragment of each frame without an offset table: a compressed image begins with a marker that cannot
/// occur within it. A frame begins with a fragment of its own (PS3.5 A.4).
/// </summary>
internal static class FrameMarkers
{
    private const int Size = 2;

    // SOI of JPEG and JPEG-LS (ITU-T T.81 table B.1), SOC of JPEG 2000 (ITU-T T.800 table A.2).
    private static ReadOnlySpan<byte> StartOfImage => [0xff, 0xd8];

    private static ReadOnlySpan<byte> StartOfCodestream => [0xff, 0x4f];

    /// <summary>The indexes of the fragments that begin with a marker.</summary>
    public static int[] FirstFragments(IList<IByteBuffer> fragments) =>
        [.. Enumerable.Range(0, fragments.Count).Where(index => BeginsFrame(fragments[index]))];

    private static bool BeginsFrame(IByteBuffer fragment)
    {
        if (fragment.Size < Size) return false;
        var start = fragment.AsSpan(0, Size);
        return start.SequenceEqual(StartOfImage) || start.SequenceEqual(StartOfCodestream);
    }
}
