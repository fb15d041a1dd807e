using NotebookKit.Engine.Display;

namespace NotebookKit.Engine.Execution;

/// <summary>How a <see cref="CSharpEngine"/> runs cells.</summary>
public sealed record EngineOptions
{
    /// <summary>
    /// The folder that <c>#r</c>, <c>#load</c> and <c>#!import</c> start from: the notebook's own. Default: the
    /// current one.
    /// </summary>
    public string BaseFolder { get; init => field = Path.GetFullPath(value); } = Directory.GetCurrentDirectory();

    /// <summary>Answers <c>input(…)</c> and <c>password(…)</c>; null if there is nobody to ask.</summary>
    public Func<InputRequest, string>? Input { get; init; }

    /// <summary>
    /// How many characters one cell may write to the console; the rest is dropped with a note, so that a runaway loop
    /// cannot fill the memory. Default: two million.
    /// </summary>
    public int MaximumTextLength { get; init; } = 2_000_000;

    /// <summary>
    /// How many characters the values that one cell displays may take, images as base64 included; the rest is dropped
    /// with a note. Default: a hundred million.
    /// </summary>
    public int MaximumDisplayLength { get; init; } = 100_000_000;

    /// <summary>What <c>#!about</c> shows beside the versions of the engine and of .NET. Default: nothing.</summary>
    public IReadOnlyList<AboutLine> About { get; init; } = [];

    /// <summary>How long an interrupted cell may take to end before it is given up. Default: 0.9 s.</summary>
    public TimeSpan InterruptPatience { get; init; } = TimeSpan.FromMilliseconds(900);
}
