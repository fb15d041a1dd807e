using NotebookKit.Engine.Notebooks;

namespace NotebookKit.Cli.Slides;

/// <summary>One slide: what is there from the start, and what comes step by step.</summary>
/// <param name="IsSubslide">Whether it goes on with the subject of the slide before.</param>
internal sealed record Slide(bool IsSubslide)
{
    /// <summary>The cells by steps; those of the first are there from the start, which may be none.</summary>
    public List<List<NotebookCell>> Steps { get; } = [[]];

    /// <summary>What only the speaker sees.</summary>
    public List<NotebookCell> Notes { get; } = [];
}
