using NotebookKit.Engine.Notebooks;

namespace NotebookKit.Cli.Slides;

/// <summary>Cuts a notebook into slides where its metadata say so, as nbconvert and RISE do.</summary>
internal static class SlideCutter
{
    public static IReadOnlyList<Slide> Cut(NotebookDocument document)
    {
        var saysNothing = document.Cells.All(cell => SlideTypes.Said(cell) is null);
        var slides = new List<Slide>();
        foreach (var cell in document.Cells)
        {
            var type = saysNothing ? SlideTypes.ByHeading(cell) : SlideTypes.Said(cell) ?? SlideType.Continue;
            if (type != SlideType.Skip) Add(cell, type, slides);
        }
        return slides;
    }

    private static void Add(NotebookCell cell, SlideType type, List<Slide> slides)
    {
        if (slides.Count == 0 || type is SlideType.Slide or SlideType.Subslide)
        {
            slides.Add(new Slide(type == SlideType.Subslide));
        }
        var slide = slides[^1];
        if (type == SlideType.Notes)
        {
            slide.Notes.Add(cell);
            return;
        }
        if (type == SlideType.Fragment) slide.Steps.Add([]);
        slide.Steps[^1].Add(cell);
    }
}
