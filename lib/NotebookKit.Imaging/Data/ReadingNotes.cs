using System.Reflection;
using FellowOakDicom;
using NotebookKit.Localization;

namespace NotebookKit;

/// <summary>
/// What was odd about a file that was read all the same, in words. fo-dicom itself keeps no notes, so that they are
/// found by their name; on fo-dicom there are none.
/// </summary>
internal static class ReadingNotes
{
    private static readonly PropertyInfo? Property =
        typeof(DicomDataset).GetProperty("ReadingNotes", BindingFlags.Instance | BindingFlags.NonPublic);

    /// <summary>The notes on a file's dataset; none on a dataset that was not read.</summary>
    public static IReadOnlyList<LocalText> Of(DicomDataset data) =>
        Property?.GetValue(data) is IReadOnlyList<(string Kind, long Offset, long Size, DicomTag? Tag)> notes
            ? [.. notes.Select(note => Describe(note.Kind, note.Offset, note.Size, note.Tag))]
            : [];

    private static LocalText Describe(string kind, long offset, long size, DicomTag? tag)
    {
        var element = tag is null ? "" : DatasetValues.Describe(tag);
        return kind switch
        {
            "StrayBytes" => new(
                FormattableString.Invariant(
                    $"Passed over: {Bytes(size)} at byte {offset}, which belong to no element."),
                FormattableString.Invariant(
                    $"バイト {offset} からの {size} バイトは要素ではないため、読み飛ばしました。")),
            "StrayItem" => new(
                FormattableString.Invariant(
                    $"{element} at byte {offset} ({Bytes(size)}) is outside of any sequence and was passed over."),
                FormattableString.Invariant(
                    $"バイト {offset} の {element}（{size} バイト）はシーケンスの外にあるため、読み飛ばしました。")),
            "ZerosForDelimiter" => new(
                FormattableString.Invariant(
                    $"At byte {offset} there are zeros instead of a delimiter; they were taken for one."),
                FormattableString.Invariant(
                    $"バイト {offset} では区切りの代わりにゼロが入っているため、区切りとみなしました。")),
            "NoDelimiter" => new(
                FormattableString.Invariant($"{element} ends at byte {offset} without its delimiter."),
                FormattableString.Invariant($"{element} は、区切りのないままバイト {offset} で終わっています。")),
            "SecondMeta" => new(
                FormattableString.Invariant(
                    $"File meta information comes again at byte {offset} ({Bytes(size)}); the first one counts."),
                FormattableString.Invariant(
                    $"バイト {offset} に 2 つ目のファイルメタ情報（{size} バイト）があります") +
                "が、最初のものを使います。"),
            "MetaLength" => new(
                FormattableString.Invariant(
                    $"{element} has file meta information end at byte {offset}, but it ends at {offset + size}."),
                FormattableString.Invariant(
                    $"{element} によればファイルメタ情報はバイト {offset} で終わりますが、") +
                FormattableString.Invariant($"実際の終わりは {offset + size} です。")),
            "UndeclaredText" => new(
                FormattableString.Invariant(
                    $"{element}{AndMore(size)} has characters beyond ASCII without a character set that is declared ") +
                "for them: read as UTF-8 where it is that, else as ISO 8859-1. The file's bytes stay as they are.",
                FormattableString.Invariant(
                    $"{element}{(size > 1 ? $" など {size} 個の要素" : "")} には、文字集合の宣言がないまま ") +
                "ASCII 以外の文字が使われています。UTF-8 として読めるものは UTF-8、それ以外は " +
                "ISO 8859-1 として表示します。元のバイトはそのままです。"),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A note without words."),
        };
    }

    private static string Bytes(long size) =>
        FormattableString.Invariant($"{size} {(size == 1 ? "byte" : "bytes")}");

    private static string AndMore(long size) => size switch
    {
        1 => "",
        2 => " and one more element",
        _ => FormattableString.Invariant($" and {size - 1} more elements"),
    };
}
