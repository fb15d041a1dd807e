using NotebookKit.Engine.Notebooks;

namespace NotebookKit.Cli.Slides;

/// <summary>Reads a cell's <see cref="SlideType"/>.</summary>
internal static class SlideTypes
{
    /// <summary>What the cell's metadata say; null if they say nothing.</summary>
    public static SlideType? Said(NotebookCell cell) => cell.Metadata["slideshow"]?["slide_type"]?.ToString() switch
    {
        null or "" => null,
        "slide" => SlideType.Slide,
        "subslide" => SlideType.Subslide,
        "fragment" => SlideType.Fragment,
        "skip" => SlideType.Skip,
        "notes" => SlideType.Notes,
        _ => SlideType.Continue,
    };

    /// <summary>A notebook that says nothing at all is cut at its headings.</summary>
    public static SlideType ByHeading(NotebookCell cell) => cell.Kind != CellKind.Markdown ? SlideType.Continue
        : cell.Source.StartsWith("# ", StringComparison.Ordinal) ? SlideType.Slide
        : cell.Source.StartsWith("## ", StringComparison.Ordinal) ? SlideType.Slide
        : cell.Source.StartsWith("### ", StringComparison.Ordinal) ? SlideType.Subslide
        : SlideType.Continue;
}
