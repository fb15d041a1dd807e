using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom.Imaging;

/// <summary>Compressed pixel data: frames of one or more fragments (PS3.5 A.4).</summary>
internal sealed class EncapsulatedPixelData(
    DicomDataset dataset, DicomFragmentSequence element) : DicomPixelData(dataset)
{
    private const int ItemHeaderSize = 8;

    private readonly DicomFragmentSequence _element = element;

    // Reads a piece of each fragment, so once for all frames. A frame that is added later has a fragment of its own.
    private readonly Lazy<int[]> _firstFragments = new(() => FrameMarkers.FirstFragments(element.Fragments));

    public override IByteBuffer GetFrame(int frame)
    {
        RequireFrame(frame);
        var fragments = Fragments();
        var frames = NumberOfFrames;
        if (fragments.Count == frames) return fragments[frame];
        if (frames == 1) return new CompositeByteBuffer(fragments);
        var starts = FrameStarts();
        if (starts.Length == frames)
        {
            return Join(fragments, starts[frame], frame + 1 < frames ? starts[frame + 1] : ulong.MaxValue);
        }
        var first = _firstFragments.Value;
        if (first.Length == frames && first[0] == 0)
        {
            var end = frame + 1 < frames ? first[frame + 1] : fragments.Count;
            return new CompositeByteBuffer(fragments.Take(first[frame]..end));
        }
        throw new DicomImagingException(
            $"{DicomTag.PixelData} Pixel Data has {fragments.Count} fragments for {frames} frames, and neither an " +
            "offset table nor the fragments' beginnings say which belong together.");
    }

    public override void AddFrame(IByteBuffer data)
    {
        var position = _element.Fragments.Count == 0 ? 0 : LastStart() + _element.Fragments[^1].Size + ItemHeaderSize;
        // The offsets of a table cannot be larger than this; without a table, one fragment is one frame.
        if (position > uint.MaxValue) _element.OffsetTable.Clear();
        else _element.OffsetTable.Add((uint)position);
        _element.Fragments.Add(data);
        NumberOfFrames++;
    }

    /// <summary>The fragments without an empty one at the end, which some writers add.</summary>
    private IList<IByteBuffer> Fragments() =>
        _element.Fragments is [.., { Size: 0 }] fragments ? [.. fragments.SkipLast(1)] : _element.Fragments;

    private long LastStart() => _element.OffsetTable.Count > 0 ? _element.OffsetTable[^1] : uint.MaxValue;

    /// <summary>The basic offset table, or the extended one (PS3.3 C.7.6.3.1.8).</summary>
    private ulong[] FrameStarts() =>
        _element.OffsetTable.Count == 0 && Dataset.TryGetValues<ulong>(DicomTag.ExtendedOffsetTable, out var starts)
        ? starts
        : [.. _element.OffsetTable.Select(start => (ulong)start)];

    private static CompositeByteBuffer Join(IList<IByteBuffer> fragments, ulong start, ulong stop)
    {
        ulong position = 0;
        var next = 0;
        while (position < start && next < fragments.Count) Advance();
        if (position != start) throw new DicomImagingException("Fragment start position does not match offset table.");
        var first = next;
        while (position < stop && next < fragments.Count) Advance();
        if (first == next || (position != stop && stop != ulong.MaxValue))
        {
            throw new DicomImagingException("Image frame truncated while reading fragments from offset table.");
        }
        return new CompositeByteBuffer(fragments.Skip(first).Take(next - first));

        void Advance() => position += (ulong)fragments[next++].Size + ItemHeaderSize;
    }
}
