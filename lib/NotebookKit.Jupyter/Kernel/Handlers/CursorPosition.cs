namespace NotebookKit.Jupyter.Kernel.Handlers;

/// <summary>Jupyter counts positions in characters of Unicode (since 5.2), .NET in units of UTF-16.</summary>
internal static class CursorPosition
{
    public static int ToOffset(string code, int position)
    {
        var offset = 0;
        for (; position > 0 && offset < code.Length; position--) offset += IsPair(code, offset) ? 2 : 1;
        return offset;
    }

    public static int FromOffset(string code, int offset)
    {
        var position = 0;
        for (var i = 0; i < offset; i += IsPair(code, i) ? 2 : 1) position++;
        return position;
    }

    private static bool IsPair(string code, int offset) =>
        offset + 1 < code.Length && char.IsSurrogatePair(code[offset], code[offset + 1]);
}
