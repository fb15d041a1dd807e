using NotebookKit.Display;
using NotebookKit.Figures;
using NotebookKit.Localization;

namespace NotebookKit;

/// <summary>
/// The kit's own figure where a chart of another library was asked for and the kit was built without it.
/// </summary>
[TypeFormatterSource(typeof(RichTextFormatters), PreferredMimeTypes = [Mime.Html, Mime.Text])]
public sealed class MissingChart : IRichText
{
    private readonly string _library;
    private readonly Figure _figure;

    internal MissingChart(string library, Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        (_library, _figure) = (library, figure);
    }

    /// <inheritdoc/>
    public string ToHtml() => $"<p>{Html.Encode(Reason)}</p>{_figure.ToHtml()}";

    /// <summary>Why the chart is missing, and what the figure shows.</summary>
    public override string ToString() => Reason + Environment.NewLine + _figure;

    private string Reason => new LocalText(
        $"{_library} is missing: the kit was built without it (-p:Plots=none), and shows its own figure; " +
        "`dotnet build` builds it with it.",
        $"{_library} がありません。NotebookKit が -p:Plots=none でビルドされているので、" +
        "代わりに NotebookKit の図を表示します。" +
        $"`dotnet build` でビルドし直すと、{_library} の図になります。").ToString();
}
