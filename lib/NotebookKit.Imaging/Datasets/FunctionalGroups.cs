using FellowOakDicom;

namespace NotebookKit;

/// <summary>
/// Where an enhanced multi-frame file says what holds for one of its frames: in the frame's own functional groups,
/// else in those that all frames share (PS3.3 C.7.6.16), else in the dataset itself, as every other file does.
/// </summary>
internal static class FunctionalGroups
{
    /// <summary>The dataset that holds one of the attributes for a frame.</summary>
    /// <param name="data">The file's dataset.</param>
    /// <param name="frame">The frame's number, counted from 0.</param>
    /// <param name="tags">The attributes, which stand in one group.</param>
    /// <returns>A group's item or <paramref name="data"/>; null where nothing says it.</returns>
    public static DicomDataset? Holder(DicomDataset data, int frame, params ReadOnlySpan<DicomTag> tags)
    {
        if (Item(data, DicomTag.PerFrameFunctionalGroupsSequence, frame) is { } own && In(own, tags) is { } group)
        {
            return group;
        }
        if (Item(data, DicomTag.SharedFunctionalGroupsSequence, 0) is { } shared && In(shared, tags) is { } common)
        {
            return common;
        }
        return HasAny(data, tags) ? data : null;
    }

    private static DicomDataset? Item(DicomDataset data, DicomTag sequence, int number) =>
        data.Contains(sequence) && data.TryGetSequence(sequence, out var items) && number < items.Items.Count
            ? items.Items[number]
            : null;

    /// <summary>Each functional group is a sequence of one item.</summary>
    private static DicomDataset? In(DicomDataset groups, ReadOnlySpan<DicomTag> tags)
    {
        foreach (var group in groups.OfType<DicomSequence>())
        {
            if (group.Items is [var item, ..] && HasAny(item, tags)) return item;
        }
        return null;
    }

    private static bool HasAny(DicomDataset data, ReadOnlySpan<DicomTag> tags)
    {
        foreach (var tag in tags)
        {
            if (data.Contains(tag)) return true;
        }
        return false;
    }
}
