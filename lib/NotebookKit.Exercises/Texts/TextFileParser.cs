using System.Text;

namespace NotebookKit.Exercises.Texts;

/// <summary>Reads a text file as a teacher writes it.</summary>
/// <remarks>
/// <code>
/// # The title
///
/// ## Hint 1
/// What the first hint says.
///
/// ## Mistake name-of-the-mistake
/// its name for the student
///
/// What happened, and what to look at.
///
/// ## Message name-of-the-message
/// A sentence with a {value} in it.
/// </code>
/// Blank lines, long lines that go on in the next one, capitals in a heading, and full-width characters in it, as a
/// Japanese keyboard writes them, make no difference.
/// </remarks>
internal sealed class TextFileParser
{
    private const char Mark = '#';
    private const char FullWidthMark = '＃';

    private readonly string _fileName;
    private readonly List<string> _hints = [];
    private readonly Dictionary<string, MistakeText> _mistakes = [];
    private readonly Dictionary<string, string> _messages = [];
    private string? _title;

    private TextFileParser(string fileName) => _fileName = fileName;

    /// <exception cref="InvalidDataException">It breaks a rule; the message names file and line.</exception>
    public static TextFile Parse(string fileName, string text)
    {
        var parser = new TextFileParser(fileName);
        foreach (var section in parser.Sections(text)) parser.Add(section);
        return new TextFile(fileName, parser._title, parser._hints, parser._mistakes, parser._messages);
    }

    private List<TextSection> Sections(string text)
    {
        var sections = new List<TextSection>();
        foreach (var (index, untrimmed) in text.Split('\n').Index())
        {
            var line = untrimmed.Trim();
            if (line.Length == 0) continue;
            if (line[0] is not (Mark or FullWidthMark))
            {
                if (sections.Count == 0)
                {
                    throw Error(index + 1, $"“{line}” stands under no heading; headings begin with {Mark}{Mark}");
                }
                sections[^1].Lines.Add(line);
            }
            else if (line.Length > 1 && line[1] is Mark or FullWidthMark)
            {
                sections.Add(TextSection.Of(line.Normalize(NormalizationForm.FormKC).TrimStart(Mark), index + 1));
            }
            else if (_title is null) _title = line[1..].Trim();
            else throw Error(index + 1, "a second title; the headings of sections begin with ##");
        }
        return sections;
    }

    private void Add(TextSection section)
    {
        if (section.Lines.Count == 0) throw Error(section, "the section is empty");
        switch (section.Kind)
        {
            case "hint" when section.Name == $"{_hints.Count + 1}":
                _hints.Add(section.Text);
                break;
            case "hint":
                throw Error(section, $"the next hint has the number {_hints.Count + 1}");
            case "mistake" when section.Lines.Count == 1:
                throw Error(section, "below the mistake's name, what happened and what to look at is missing");
            case "mistake" when _mistakes.TryAdd(section.Name, new(section.Lines[0], section.TextFrom(1))):
            case "message" when _messages.TryAdd(section.Name, section.Text):
                break;
            case "mistake" or "message":
                throw Error(section, "the file has this section already");
            default:
                throw Error(section, "no such section; there are “Hint 1”, “Mistake name” and “Message name”");
        }
    }

    private InvalidDataException Error(TextSection section, string what) =>
        Error(section.LineNumber, $"“{section.Heading}”: {what}");

    private InvalidDataException Error(int lineNumber, string what) => new($"{_fileName}, line {lineNumber}: {what}.");
}
