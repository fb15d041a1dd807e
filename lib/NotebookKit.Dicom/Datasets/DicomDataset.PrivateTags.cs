namespace FellowOakDicom;

/// <content>
/// Private tags, whose element numbers depend on the block that their creator has reserved (PS3.5 7.8.1).
/// </content>
public partial class DicomDataset
{
    private const ushort FirstBlock = 0x0010;
    private const ushort LastBlock = 0x00ff;

    /// <summary>
    /// The tag that a private element has in this dataset. If its creator has no block here, one is reserved.
    /// </summary>
    /// <param name="tag">A tag with its creator and an element number below 100H; any other is returned as it
    /// is.</param>
    /// <returns>The tag; null if all blocks are taken.</returns>
    public DicomTag? GetPrivateTag(DicomTag tag) => GetPrivateTag(tag, createTag: true);

    internal DicomTag? GetPrivateTag(DicomTag tag, bool createTag)
    {
        var isInBlock = tag.Element > LastBlock;
        if (!tag.IsPrivate || tag.PrivateCreator is not { } creator || tag.Element == 0 || isInBlock) return tag;
        for (var block = FirstBlock; block <= LastBlock; block++)
        {
            var reservation = new DicomTag(tag.Group, block);
            if (!_items.TryGet(reservation, out var item))
            {
                if (!createTag) continue;
                Put(new DicomLongString(reservation, creator.Creator), allowUpdate: false);
                return InBlock(block);
            }
            var reservedFor = item is DicomElement { Count: 1 } element ? element.Get<string>() : "";
            if (reservedFor == creator.Creator) return InBlock(block);
        }
        return null;

        DicomTag InBlock(ushort block) => new(tag.Group, (ushort)((block << 8) | (tag.Element & 0xff)), creator);
    }

    private DicomTag ReservePrivateTag(DicomTag tag) => GetPrivateTag(tag)
        ?? throw new DicomDataException(
            $"All blocks of the private group {tag.Group:x4} are reserved: no room for {tag}.");
}
