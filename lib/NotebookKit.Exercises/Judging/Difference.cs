using NotebookKit.Localization;

namespace NotebookKit.Exercises;

/// <summary>Where an answer first differs from what was expected, in a sentence with both values.</summary>
internal sealed record Difference(LocalText Message)
{
    /// <summary>The same difference, found inside of something.</summary>
    public Difference In(LocalText place) =>
        new(new LocalText($"{place.English}: {Message.English}", $"{place.Japanese}：{Message.Japanese}"));
}
