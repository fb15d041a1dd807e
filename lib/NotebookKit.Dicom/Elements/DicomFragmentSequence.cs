using System.Collections;
using FellowOakDicom.IO;
using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>Compressed pixel data: an offset table and the fragments of the compressed stream (PS3.5 A.4).</summary>
public abstract class DicomFragmentSequence : DicomItem, IEnumerable<IByteBuffer>
{
    private bool _hasOffsetTable;

    /// <summary>Creates the item without fragments.</summary>
    /// <param name="tag">The item's tag.</param>
    protected DicomFragmentSequence(DicomTag tag) : base(tag) { }

    /// <summary>
    /// Where each frame's first fragment begins, in bytes after the table; empty if the file does not say.
    /// </summary>
    public IList<uint> OffsetTable { get; private set; } = [];

    /// <summary>The fragments in their order.</summary>
    public IList<IByteBuffer> Fragments { get; } = [];

    /// <inheritdoc/>
    public IEnumerator<IByteBuffer> GetEnumerator() => Fragments.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Takes the items as they come in the file: the first is the offset table.</summary>
    internal void Add(IByteBuffer fragment)
    {
        if (_hasOffsetTable) Fragments.Add(fragment);
        else OffsetTable = [.. ByteConverter.ToArray<uint>(fragment)];
        _hasOffsetTable = true;
    }
}
