using System.Globalization;

namespace NotebookKit.Engine.Outputs;

/// <summary>Keeps what one cell puts out within its limits, and says what it leaves out.</summary>
/// <param name="limits">The limits.</param>
public sealed class OutputBound(OutputLimits limits)
{
    private readonly OutputBudget _text = new(limits.Text);
    private readonly OutputBudget _displays = new(limits.Display);

    /// <summary>What of an output is passed on. Outputs may come from several threads.</summary>
    /// <param name="output">An output of the cell.</param>
    /// <returns>The output or as much of it as is allowed, and the note that the first cut brings.</returns>
    public IEnumerable<CellOutput> Of(CellOutput output) => output switch
    {
        StreamOutput stream => Printed(stream),
        DisplayOutput display => Displayed(display with { Data = BoundedBundle.Of(display.Data, limits) }),
        DisplayUpdate update => [update with { Data = BoundedBundle.Of(update.Data, limits) }],
        ExecuteResult result => [result with { Data = BoundedBundle.Of(result.Data, limits) }],
        ErrorOutput error => [Shortened(error)],
        _ => [output],
    };

    /// <summary>An error with a message that people can read.</summary>
    /// <param name="error">The error.</param>
    public static CellError Of(CellError error) => error with { Message = CutText.Message(error.Message) };

    private IEnumerable<CellOutput> Printed(StreamOutput stream)
    {
        var length = stream.Text.Length;
        var granted = _text.Spend(length);
        yield return granted == length ? stream : stream with { Text = stream.Text[..granted] };
        if (granted < length && _text.ClaimNote()) yield return Note("wrote", limits.Text);
    }

    private IEnumerable<CellOutput> Displayed(DisplayOutput display)
    {
        var length = display.Data.Values.Sum(text => text.Length);
        if (_displays.Spend(length) == length) yield return display;
        else if (_displays.ClaimNote()) yield return Note("displayed", limits.Display);
    }

    private static ErrorOutput Shortened(ErrorOutput error) => error with
    {
        Message = CutText.Message(error.Message),
        Traceback = [.. error.Traceback.Select(CutText.Message)],
    };

    private static StreamOutput Note(string did, int limit) => new(OutputStream.Error, string.Create(
        CultureInfo.InvariantCulture, $"\n… the cell {did} more than {limit:N0} characters; the rest is dropped.\n"));
}
