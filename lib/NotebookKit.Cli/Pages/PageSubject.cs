using NotebookKit.Engine.Notebooks;

namespace NotebookKit.Cli.Pages;

/// <summary>An executed notebook, as its page and the index show it.</summary>
internal sealed record PageSubject
{
    /// <summary>Its page and title.</summary>
    public required PageLink Link { get; init; }

    /// <summary>The cells with the outputs of the run.</summary>
    public required NotebookDocument Document { get; init; }

    /// <summary>How long its cells ran.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>Indices of the cells that did not do what their metadata says.</summary>
    public required IReadOnlySet<int> FailedCells { get; init; }
}
