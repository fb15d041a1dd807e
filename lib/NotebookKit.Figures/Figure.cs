using NotebookKit.Display;

namespace NotebookKit.Figures;

/// <summary>A picture that a notebook shows: an image, a chart, or several side by side.</summary>
/// <remarks>It is shown when it is the last expression of a cell, or by <c>display(figure)</c>.</remarks>
public abstract class Figure : IRichText
{
    private protected Figure()
    {
    }

    /// <summary>The figure as HTML that needs nothing else: no file, no network.</summary>
    /// <returns>HTML to put into a page.</returns>
    /// <example><code>File.WriteAllText(Lecture.Output("brain.html"), Show(img, 0, 80).ToHtml());</code></example>
    public abstract string ToHtml();

    /// <summary>The figure as one chart, for another library to draw.</summary>
    /// <exception cref="NotSupportedException">It is more than that.</exception>
    internal virtual Chart ToChart() => throw new NotSupportedException(
        $"A {GetType().Name} is not one chart. Convert its pictures one at a time, such as Show(img, 0, 80).");

    /// <summary>What the figure shows, in words.</summary>
    /// <returns>One line.</returns>
    public abstract override string ToString();
}
