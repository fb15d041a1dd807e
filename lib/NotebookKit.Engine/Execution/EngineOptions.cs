using NotebookKit.Engine.Outputs;
using NotebookKit.Engine.References;

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
    /// How much one cell may put out; the rest is dropped with a note, so that an endless loop cannot fill the memory.
    /// </summary>
    public OutputLimits Limits { get; init; } = OutputLimits.Default;

    /// <summary>What <c>#!about</c> shows beside the versions of the engine and of .NET. Default: nothing.</summary>
    public IReadOnlyList<AboutLine> About { get; init; } = [];

    /// <summary>The process and the machine that the engine runs in. Default: a desktop.</summary>
    public EngineHost Host { get; init; } = EngineHost.Desktop;
}
