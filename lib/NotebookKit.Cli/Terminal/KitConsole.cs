using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace NotebookKit.Cli.Terminal;

/// <summary>
/// Where the kit prints. The writers are taken once, at the start: while a notebook runs, <see cref="Console.Out"/>
/// belongs to its cells. What comes from files never moves the cursor (<see cref="PlainText"/>). Colour and moving
/// progress appear on a terminal only, and no colour where NO_COLOR is set.
/// </summary>
internal sealed class KitConsole
{
    private const int WordWidth = 10;
    private const int Unlimited = 10_000;
    // Spectre's console takes as long to make as a short command runs: only who colours or moves something makes one.
    private readonly Lazy<IAnsiConsole> _rich;
    private readonly Lazy<bool> _colourOutput;
    private readonly Lazy<bool> _colourErrors;

    /// <summary>A console that is no terminal: plain lines.</summary>
    public KitConsole(TextWriter output, TextWriter error)
        : this(output, error, outputIsTerminal: false, errorIsTerminal: false)
    {
    }

    private KitConsole(TextWriter output, TextWriter error, bool outputIsTerminal, bool errorIsTerminal)
    {
        Out = output;
        Error = error;
        IsTerminal = outputIsTerminal;
        _rich = new(() => Over(output));
        _colourOutput = new(() => outputIsTerminal && HasColour(Rich));
        _colourErrors = new(() => errorIsTerminal && HasColour(Over(error)));
    }

    /// <summary>What was asked for.</summary>
    public TextWriter Out { get; }

    /// <summary>What went wrong.</summary>
    public TextWriter Error { get; }

    /// <summary>Whether a person watches <see cref="Out"/>.</summary>
    public bool IsTerminal { get; }

    /// <summary>Spectre's console over <see cref="Out"/>, for what moves.</summary>
    public IAnsiConsole Rich => _rich.Value;

    /// <summary>The process's own console, in UTF-8.</summary>
    public static KitConsole ForProcess()
    {
        // Windows terminals start in a legacy code page, in which a Japanese patient name is question marks.
        if (Console.OutputEncoding is not UTF8Encoding) Console.OutputEncoding = new UTF8Encoding(false);
        return new KitConsole(Console.Out, Console.Error, !Console.IsOutputRedirected, !Console.IsErrorRedirected);
    }

    public void Say(string line) => Out.WriteLine(PlainText.Of(line));

    /// <summary>A line that starts with a coloured word, in a column of its own.</summary>
    public void Say(string word, TextColour colour, string rest) =>
        Out.WriteLine(Coloured(word.PadRight(WordWidth), colour, _colourOutput.Value) + PlainText.Of(rest));

    /// <summary>A table; on no terminal without colour, and as wide as it is.</summary>
    public void Show(IRenderable table) => (IsTerminal ? Rich : Plain(Out)).Write(table);

    /// <summary>A line about what went well, but not as one might think.</summary>
    public void Note(string message) =>
        Error.WriteLine($"{Coloured("note:", TextColour.Yellow, _colourErrors.Value)} {PlainText.Of(message)}");

    /// <summary>A line about what went wrong.</summary>
    public void Fail(string message) =>
        Error.WriteLine($"{Coloured("error:", TextColour.Red, _colourErrors.Value)} {PlainText.Of(message)}");

    private static string Coloured(string text, TextColour colour, bool apply) =>
        apply ? $"\e[{(int)colour}m{text}\e[0m" : text;

    private static bool HasColour(IAnsiConsole console) =>
        console.Profile.Capabilities is { Ansi: true, ColorSystem: not ColorSystem.NoColors };

    private static IAnsiConsole Plain(TextWriter writer)
    {
        var plain = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
        });
        plain.Profile.Width = Unlimited;
        return plain;
    }

    private static IAnsiConsole Over(TextWriter writer) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(writer),
        ColorSystem = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            ? ColorSystemSupport.Detect
            : ColorSystemSupport.NoColors,
    });
}
