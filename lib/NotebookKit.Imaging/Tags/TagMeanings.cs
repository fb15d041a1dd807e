using System.Collections.Frozen;
using FellowOakDicom;
using NotebookKit.Localization;

namespace NotebookKit.Tags;

/// <summary>
/// What the elements that a student meets mean, in plain words. They stand in <c>meanings.tsv</c>, an element a line:
/// keyword, English, Japanese.
/// </summary>
internal static class TagMeanings
{
    private static readonly Lazy<FrozenDictionary<string, LocalText>> ByKeyword = new(Read);

    /// <summary>The keywords that have a meaning.</summary>
    public static IEnumerable<string> Keywords => ByKeyword.Value.Keys;

    /// <summary>The meaning of an element; null if it has none here.</summary>
    public static LocalText? Of(DicomTag tag) =>
        !tag.IsPrivate
            && tag.DictionaryEntry?.Keyword is { } keyword
            && ByKeyword.Value.TryGetValue(keyword, out var meaning) ? meaning : null;

    private static FrozenDictionary<string, LocalText> Read()
    {
        using var stream = typeof(TagMeanings).Assembly.GetManifestResourceStream("Tags/meanings.tsv")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.TrimEnd('\r').Split('\t'))
            .ToFrozenDictionary(parts => parts[0], parts => new LocalText(parts[1], parts[2]));
    }
}
