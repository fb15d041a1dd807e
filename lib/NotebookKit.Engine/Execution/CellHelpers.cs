using Microsoft.AspNetCore.Html;
using NotebookKit.Engine.Display;
using NotebookKit.Engine.Outputs;

namespace NotebookKit.Engine.Execution;

/// <summary>
/// What every cell can call without a using. The names, some in lower case, are those of .NET Interactive's C# kernel,
/// so that a notebook runs on both.
/// </summary>
public static class CellHelpers
{
    /// <summary>Displays a value, whether or not it is the cell's last expression.</summary>
    /// <param name="value">The value.</param>
    /// <param name="mimeTypes">The mime types to show it in; none means those that its type prefers.</param>
    /// <returns>The display, for updating it later.</returns>
    public static DisplayedValue display(object? value, params string[] mimeTypes) => value.Display(mimeTypes);

    /// <summary>Displays a value, whether or not it is the cell's last expression.</summary>
    /// <param name="value">The value.</param>
    /// <param name="mimeTypes">The mime types to show it in; none means those that its type prefers.</param>
    /// <returns>The display, for updating it later.</returns>
    public static DisplayedValue Display(this object? value, params string[] mimeTypes) =>
        DisplayedValue.Show(value, Formatting.Format(value, CellContext.Limits, mimeTypes));

    /// <summary>Displays text that is in the given mime type already.</summary>
    /// <param name="value">The text.</param>
    /// <param name="mimeType">Its mime type, such as <c>text/markdown</c>.</param>
    /// <returns>The display, for updating it later.</returns>
    public static DisplayedValue DisplayAs(this string value, string mimeType) =>
        DisplayedValue.Show(value, Formatting.AsIs(value, mimeType));

    /// <summary>Marks text as HTML, so that it is shown as markup.</summary>
    /// <param name="content">The markup.</param>
    public static IHtmlContent HTML(string content) => new HtmlString(content);

    /// <summary>Runs a script in the page that shows the notebook.</summary>
    /// <param name="scriptContent">JavaScript.</param>
    public static void Javascript(string scriptContent) =>
        $"<script type=\"text/javascript\">{scriptContent}</script>".DisplayAs(MimeType.Html);

    /// <summary>Adds style rules to the page that shows the notebook.</summary>
    /// <param name="content">CSS rules.</param>
    public static void CSS(string content) => $"<style>{content}</style>".DisplayAs(MimeType.Html);

    /// <summary>Removes the cell's outputs so far.</summary>
    /// <param name="wait">Whether to wait for the next output, so that an animation does not flicker.</param>
    public static void clear_output(bool wait = false) => CellContext.Current?.Publish(new ClearOutput(wait));

    /// <summary>Asks the user for a line of text.</summary>
    /// <param name="prompt">What to show.</param>
    /// <exception cref="NotSupportedException">Nobody can be asked.</exception>
    public static string input(string prompt = "") => Ask(prompt, isPassword: false);

    /// <summary>Asks the user for a line of text that is not shown while it is typed.</summary>
    /// <param name="prompt">What to show.</param>
    /// <exception cref="NotSupportedException">Nobody can be asked.</exception>
    public static string password(string prompt = "") => Ask(prompt, isPassword: true);

    private static string Ask(string prompt, bool isPassword) =>
        CellContext.Current is { } cell
            ? cell.Ask(prompt, isPassword)
            : throw new InvalidOperationException("Only the code of a cell can ask for input.");
}
