using FellowOakDicom;
using NotebookKit.Dump;

namespace NotebookKit.Tags;

/// <summary>One element as a row of the tag table.</summary>
/// <param name="Item">The element.</param>
/// <param name="Depth">How many sequences it lies in.</param>
/// <param name="BeginsItem">The number, from 1, of the sequence's item that begins with this element; else 0.</param>
internal readonly record struct TagRow(DicomItem Item, int Depth, int BeginsItem = 0)
{
    /// <summary>Deeper nesting is no use to a reader, and costs a hostile file nothing.</summary>
    private const int DeepestLevel = 64;

    public DicomTag Tag => Item.Tag;

    public string Name => ElementName.Of(Tag);

    /// <summary>How a cell names the element, such as DicomTag.PatientName; null for what has no keyword.</summary>
    public string? CodeName =>
        !Tag.IsPrivate && Name.Length > 0 && Tag.DictionaryEntry.Keyword is { Length: > 0 } keyword
        ? $"DicomTag.{keyword}"
        : null;

    public string Value => PlainValue.Of(Item);

    /// <summary>The elements in the order of tags, those inside a sequence after the sequence.</summary>
    public static IEnumerable<TagRow> Flatten(IEnumerable<DicomItem> items, int depth = 0)
    {
        foreach (var item in items)
        {
            yield return new TagRow(item, depth);
            if (item is not DicomSequence sequence || depth == DeepestLevel) continue;
            foreach (var row in sequence.Items.SelectMany((data, index) => FlattenItem(data, index + 1, depth + 1)))
            {
                yield return row;
            }
        }
    }

    private static IEnumerable<TagRow> FlattenItem(DicomDataset data, int number, int depth) =>
        Flatten(data, depth).Select((row, index) => index == 0 ? row with { BeginsItem = number } : row);
}
