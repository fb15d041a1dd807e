using NotebookKit.Localization;

namespace NotebookKit.Exercises;

/// <summary>Where an answer first differs from what was expected.</summary>
/// <param name="Message">The difference in a sentence.</param>
/// <param name="Expected">What was expected there.</param>
/// <param name="Actual">What came.</param>
internal sealed record Difference(LocalText Message, string Expected, string Actual)
{
    /// <summary>The same difference, found inside of something.</summary>
    public Difference In(LocalText place) => this with
    {
        Message = new($"{place.English}: {Message.English}", $"{place.Japanese}：{Message.Japanese}"),
    };
}
