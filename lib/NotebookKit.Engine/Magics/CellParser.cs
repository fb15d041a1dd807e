using System.Text;
using System.Text.RegularExpressions;
using NotebookKit.Engine.Packages;

namespace NotebookKit.Engine.Magics;

/// <summary>
/// Takes a cell apart at its magics. <c>#r "path"</c> and <c>#load</c> stay in the code; the compiler follows them.
/// </summary>
internal sealed partial class CellParser
{
    private readonly List<CellPart> _parts = [];
    private readonly List<PackageRequest> _packages = [];
    private readonly List<PackageSource> _sources = [];
    private readonly StringBuilder _text = new();
    private CellLanguage _language = CellLanguage.CSharp;
    private bool _isTimed;

    private CellParser()
    {
    }

    /// <exception cref="MagicException">A line asks for something that the engine does not know or have.</exception>
    public static ParsedCell Parse(string code)
    {
        var parser = new CellParser();
        var number = 0;
        foreach (var line in code.ReplaceLineEndings("\n").Split('\n')) parser.ReadLine(line, ++number);
        parser.EndPart();
        return new ParsedCell(parser._parts, parser._packages, parser._sources, parser._isTimed);
    }

    private void ReadLine(string line, int number)
    {
        if (MagicLine().Match(line) is { Success: true } magic)
        {
            ReadMagic(magic.Groups["name"].Value, magic.Groups["argument"].Value, number);
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

    private void ReadMagic(string magic, string argument, int number)
    {
        if (magic == Magic.Time)
        {
            _isTimed = true;
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
        """^\s*#(?<kind>[ri])\s+("nuget:(?<text>[^"]*)"|nuget:(?<text>[^"\s]\S*)""" +
        """|(?<=#i\s+)"(?<text>[^"]*)")\s*(//.*)?$""",
        RegexOptions.IgnoreCase)]
    private static partial Regex PackageLine();
}
