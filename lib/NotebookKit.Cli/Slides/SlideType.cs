namespace NotebookKit.Cli.Slides;

/// <summary>
/// Where a cell belongs when its notebook is presented: the words of Jupyter's <c>slideshow.slide_type</c>.
/// </summary>
internal enum SlideType
{
    /// <summary>With what stands before it (<c>-</c>, or nothing said).</summary>
    Continue,

    /// <summary>It begins a slide.</summary>
    Slide,

    /// <summary>It begins a slide that goes on with the subject of the one before.</summary>
    Subslide,

    /// <summary>On the same slide, but shown when the speaker asks for it.</summary>
    Fragment,

    /// <summary>Run, not shown.</summary>
    Skip,

    /// <summary>For the speaker.</summary>
    Notes,
}
