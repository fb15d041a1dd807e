using NotebookKit.Localization;

namespace NotebookKit.Volumes;

/// <summary>One thing that is wrong with a series: what it is, what it means, and what to do.</summary>
public sealed class SeriesProblem
{
    private readonly LocalText _found;
    private readonly LocalText _meaning;
    private readonly LocalText _remedy;

    internal SeriesProblem(SeriesProblemKind kind, LocalText found, LocalText meaning, LocalText remedy) =>
        (Kind, _found, _meaning, _remedy) = (kind, found, meaning, remedy);

    /// <summary>Which kind of problem.</summary>
    internal SeriesProblemKind Kind { get; }

    /// <summary>What was found, and where, in the notebook's language.</summary>
    public string Found => _found.ToString();

    /// <summary>What it means for the pictures and measurements.</summary>
    public string Meaning => _meaning.ToString();

    /// <summary>What to do about it.</summary>
    public string Remedy => _remedy.ToString();

    /// <summary>The three sentences.</summary>
    public override string ToString() => $"{Found} {Meaning} {Remedy}";
}
