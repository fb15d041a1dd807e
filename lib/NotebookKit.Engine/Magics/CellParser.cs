using System.Text;
using System.Text.RegularExpressions;

namespace NotebookKit.Engine;

/// <summary>Takes a cell apart at its magics. <c>#r "path"</c> and <c>#load</c> are the compiler's own.</summary>
internal sealed partial class CellParser
{
    private readonly List<CellPart> _parts = [];
    private readonly StringBuilder _text = new();
    private CellLanguage _language = CellLanguage.CSharp;

    private CellParser()
    {
    }

    /// <summary>Whether the cell says <c>#!time</c>.</summary>
    public bool IsTimed { get; private set; }

    /// <summary>The cell's parts in order.</summary>
    public IReadOnlyList<CellPart> Parts => _parts;

    /// <exception cref="MagicException">A line asks for something the engine does not know or have.</exception>
    public static CellParser Parse(string code)
    {
        var cell = new CellParser();
        var number = 0;
        foreach (var line in code.ReplaceLineEndings("\n").Split('\n')) cell.Read(line, ++number);
        cell.EndPart();
        return cell;
    }

    private void Read(string line, int number)
    {
        if (MagicLine().Match(line) is { Success: true } magic) Follow(magic.Groups["name"].Value, number);
        else if (_language == CellLanguage.CSharp && PackageLine().IsMatch(line)) throw NoPackages(line, number);
        else _text.Append(line).Append('\n');
    }

    private void Follow(string magic, int number)
    {
        if (magic == Magic.Time)
        {
            IsTimed = true;
            _text.Append('\n');
        }
        else if (Magic.Languages.TryGetValue(magic, out var language))
        {
            EndPart();
            _language = language;
            if (language == CellLanguage.CSharp) _text.Append('\n', number);
        }
        else
        {
            throw new MagicException(number, Magic.Refusal(magic));
        }
    }

    private void EndPart()
    {
        var text = _text.ToString();
        _text.Clear();
        if (!string.IsNullOrWhiteSpace(text)) _parts.Add(new CellPart(_language, text));
    }

    private static MagicException NoPackages(string line, int number) => new(number,
        $"{line.Trim()}: packages from NuGet are not in this version; name the library's file instead: #r \"folder/Library.dll\".");

    [GeneratedRegex(@"^\s*(?<name>#![\p{L}#_-]+)\s*$|^\s*(?<name>#![\p{L}#_-]+)\s")]
    private static partial Regex MagicLine();

    [GeneratedRegex("""^\s*#i\s+"|^\s*#r\s+"nuget:""", RegexOptions.IgnoreCase)]
    private static partial Regex PackageLine();
}
