using System.Text;
using System.Text.RegularExpressions;
using NotebookKit.Engine.Packages;

namespace NotebookKit.Engine.Magics;

/// <summary>Takes a cell apart at its magics. <c>#r "path"</c> and <c>#load</c> are the compiler's own.</summary>
internal sealed partial class CellParser
{
    private readonly List<CellPart> _parts = [];
    private readonly List<PackageRequest> _packages = [];
    private readonly List<PackageSource> _sources = [];
    private readonly StringBuilder _text = new();
    private CellLanguage _language = CellLanguage.CSharp;

    private CellParser()
    {
    }

    /// <summary>Whether the cell says <c>#!time</c>.</summary>
    public bool IsTimed { get; private set; }

    /// <summary>The cell's parts in order.</summary>
    public IReadOnlyList<CellPart> Parts => _parts;

    /// <summary>The packages that the cell asks for.</summary>
    public IReadOnlyList<PackageRequest> Packages => _packages;

    /// <summary>The sources of packages that the cell names.</summary>
    public IReadOnlyList<PackageSource> Sources => _sources;

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
        if (MagicLine().Match(line) is { Success: true } magic)
        {
            Follow(magic.Groups["name"].Value, magic.Groups["argument"].Value, number);
        }
        else if (_language == CellLanguage.CSharp && ReadPackageLine(line, number)) _text.Append('\n');
        else _text.Append(line).Append('\n');
    }

    private bool ReadPackageLine(string line, int number)
    {
        if (PackageLine().Match(line) is not { Success: true } found) return false;
        var text = found.Groups["text"].Value.Trim();
        if (found.Groups["kind"].Value == "r") _packages.Add(PackageRequest.Parse(text, number));
        else _sources.Add(new PackageSource(text, number));
        return true;
    }

    private void Follow(string magic, string argument, int number)
    {
        if (magic == Magic.Time)
        {
            IsTimed = true;
            _text.Append('\n');
        }
        else if (Magic.IsAction(magic))
        {
            EndPart();
            _parts.Add(new MagicPart(magic, argument, number));
            ContinueAfter(number);
        }
        else if (Magic.Languages.TryGetValue(magic, out var language))
        {
            EndPart();
            _language = language;
            ContinueAfter(number);
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
        if (!string.IsNullOrWhiteSpace(text)) _parts.Add(new TextPart(_language, text));
    }

    private void ContinueAfter(int number)
    {
        if (_language == CellLanguage.CSharp) _text.Append('\n', number);
    }

    [GeneratedRegex(@"^\s*(?<name>#![\p{L}#_-]+)(\s+(?<argument>.*?))?\s*$")]
    private static partial Regex MagicLine();

    [GeneratedRegex(
        """^\s*#(?<kind>[ri])\s+("nuget:(?<text>[^"]*)"|nuget:(?<text>[^"\s]\S*)|(?<=#i\s+)"(?<text>[^"]*)")\s*(//.*)?$""",
        RegexOptions.IgnoreCase)]
    private static partial Regex PackageLine();
}
