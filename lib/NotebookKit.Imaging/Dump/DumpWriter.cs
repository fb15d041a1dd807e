using System.Globalization;
using System.Text;
using FellowOakDicom;

namespace NotebookKit.Dump;

/// <summary>Writes the lines of a dump in one pass.</summary>
internal sealed class DumpWriter
{
    /// <summary>
    /// A line is indented by its depth, so the text of a file that is nothing but nesting grows with the square of it;
    /// no real file comes near this depth.
    /// </summary>
    private const int DeepestLevel = 64;
    private const int NameWidth = 35;
    private const int RulerWidth = 49;
    private readonly StringBuilder _output = new();

    /// <summary>The file meta information between two rulers.</summary>
    public void WriteFileMeta(DicomDataset meta)
    {
        if (!meta.Any()) return;
        Line().Append("Dataset.file_meta ".PadRight(RulerWidth, '-'));
        foreach (var item in meta) WriteItem(item, depth: 0);
        Line().Append('-', RulerWidth);
    }

    public void Write(DicomDataset data) => WriteDataset(data, depth: 0);

    public void Write(DicomItem item) => WriteItem(item, depth: 0);

    public override string ToString() => _output.ToString();

    private void WriteDataset(DicomDataset data, int depth)
    {
        foreach (var item in data) WriteItem(item, depth);
    }

    private void WriteItem(DicomItem item, int depth)
    {
        if (item is DicomSequence sequence)
        {
            WriteSequence(sequence, depth);
            return;
        }
        var name = ElementName.Of(item.Tag);
        Line(depth).AppendTag(item.Tag)
            .Append(' ').Append(name.Length > NameWidth ? name[..NameWidth] : name.PadRight(NameWidth))
            .Append(' ').Append(item.ValueRepresentation.Code).Append(": ")
            .AppendValue(item);
    }

    private void WriteSequence(DicomSequence sequence, int depth)
    {
        Line(depth).AppendTag(sequence.Tag).Append(CultureInfo.InvariantCulture,
            $"  {ElementName.Of(sequence.Tag)}  {sequence.Items.Count} item(s) ---- ");
        if (depth == DeepestLevel)
        {
            Line(depth + 1).Append(
                CultureInfo.InvariantCulture, $"(what lies deeper than {DeepestLevel} sequences is not shown)");
            return;
        }
        foreach (var data in sequence.Items)
        {
            if (data.Any()) WriteDataset(data, depth + 1);
            else Line();
            Line(depth + 1).Append("---------");
        }
    }

    private StringBuilder Line(int depth = 0)
    {
        if (_output.Length > 0) _output.Append('\n');
        return _output.Append(' ', 3 * depth);
    }
}
