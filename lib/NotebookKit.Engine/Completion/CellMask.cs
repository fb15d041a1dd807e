using System.Text.RegularExpressions;
using NotebookKit.Engine.Magics;

namespace NotebookKit.Engine.Completion;

/// <summary>
/// A cell's C#, with blanks in place of its magics, its NuGet lines and its parts in other languages, so that positions
/// in it are those in the cell. It never fails, because a cell that is being written may have half a magic.
/// </summary>
internal sealed partial class CellMask
{
    private readonly char[] _text;
    private readonly List<Range> _hidden = [];
    private CellLanguage _language = CellLanguage.CSharp;

    public CellMask(string code)
    {
        _text = code.ToCharArray();
        for (var start = 0; start <= code.Length;)
        {
            var end = code.IndexOf('\n', start);
            if (end < 0) end = code.Length;
            Read(code[start..end], start, end);
            start = end + 1;
        }
        Text = new string(_text);
    }

    /// <summary>The C#, with as many characters as the cell.</summary>
    public string Text { get; }

    /// <summary>Whether a position is in a line that is not C#.</summary>
    public bool Hides(int position) =>
        _hidden.Any(line => line.Start.Value <= position && position <= line.End.Value);

    private void Read(string line, int start, int end)
    {
        var magic = MagicLine().Match(line);
        if (magic.Success) _language = Magic.Languages.GetValueOrDefault(magic.Groups["name"].Value, _language);
        else if (_language == CellLanguage.CSharp && !PackageLine().IsMatch(line)) return;
        _hidden.Add(start..end);
        for (var i = start; i < end; i++)
        {
            if (_text[i] != '\r') _text[i] = ' ';
        }
    }

    [GeneratedRegex(@"^\s*(?<name>#![\p{L}#_-]+)(\s|$)")]
    private static partial Regex MagicLine();

    [GeneratedRegex("""^\s*#i\s|^\s*#r\s+"?\s*nuget\s*:""", RegexOptions.IgnoreCase)]
    private static partial Regex PackageLine();
}
