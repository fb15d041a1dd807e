namespace NotebookKit.Cli.Reset;

/// <summary>Text files as git keeps them, whatever a checkout or an editor has made of their line ends.</summary>
internal static class LineEnds
{
    /// <summary>The same text without carriage returns before line feeds.</summary>
    public static byte[] Normalized(byte[] text)
    {
        var kept = new List<byte>(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '\r' && index + 1 < text.Length && text[index + 1] == '\n') continue;
            kept.Add(text[index]);
        }
        return [.. kept];
    }
}
