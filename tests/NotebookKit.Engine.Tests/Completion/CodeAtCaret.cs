namespace NotebookKit.Engine.Tests.Completion;

/// <summary>
/// Code with the place where its author is: <c>data.Win‸</c>. Without a caret, the author is at the end.
/// </summary>
internal sealed record CodeAtCaret(string Code, int Position)
{
    private const char Caret = '‸';

    public static implicit operator CodeAtCaret(string marked)
    {
        var place = marked.IndexOf(Caret, StringComparison.Ordinal);
        return place < 0 ? new CodeAtCaret(marked, marked.Length) : new CodeAtCaret(marked.Remove(place, 1), place);
    }
}
