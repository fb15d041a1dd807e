using System.Text;
using NotebookKit.Cli.Pages;
using NotebookKit.Display;
using NotebookKit.Engine.Notebooks;

namespace NotebookKit.Cli.Slides;

/// <summary>
/// One executed notebook as slides, in one HTML file that needs nothing beside it. Without scripts it is a page with
/// one slide below the other.
/// </summary>
internal sealed class DeckPage(PageText text, PageSubject subject, MarkdownHtml markdown)
{
    private static readonly Lazy<string> Style = new(() => PageAssets.Read("deck.css"));
    private static readonly Lazy<string> Script =
        new(() => PageAssets.Read("speaker.js") + PageAssets.Read("deck.js"));

    private readonly CellHtml _cells = new(text, subject, markdown);
    private readonly DeckText _words = DeckText.For(text.Language);
    private readonly SpeakerNotes _notes = SpeakerNotes.Of(subject.Link.Name, text.Language);

    /// <summary>The deck's whole text.</summary>
    public string Render()
    {
        var slides = new StringBuilder();
        var notice = PersonalNotice.Of(text, subject);
        foreach (var slide in SlideCutter.Cut(subject.Document))
        {
            slides.Append(Slide(slide, notice));
            notice = "";
        }
        return PageShell.Wrap(text, $"{subject.Link.Title} · {text.Lecture}", $"""
            <main class="deck" tabindex="-1">
            {slides}</main>
            {Foot()}
            {Help()}
            {SpeakersWindow()}
            {_cells.Scripts.Element(Script.Value)}
            """, _cells.Scripts, Style.Value);
    }

    /// <param name="slide">The slide.</param>
    /// <param name="notice">What stands above it, as HTML.</param>
    private string Slide(Slide slide, string notice)
    {
        var subject = markdown.Headings.LastOrDefault(heading => heading.Level <= 2).Text;
        var headingsBefore = markdown.Headings.Count;
        var steps = string.Concat(slide.Steps.Select(Step));
        var hasHeading = markdown.Headings.Count > headingsBefore;
        // What goes on without a heading of its own says what it goes on with.
        var kicker = hasHeading || subject is null ? "" : $"<p class=\"kicker\">{Html.EncodeLines(subject)}</p>\n";
        var notes = Notes(slide);
        return $"""
            <section class="slide{(slide.IsSubslide ? " subslide" : "")}"><div class="inner">
            {notice}{kicker}{steps}</div>
            {notes}</section>

            """;
    }

    /// <summary>What the lecture tells the speaker, and the notebook's own cells for the speaker.</summary>
    private string Notes(Slide slide)
    {
        var told = slide.Steps.SelectMany(cells => cells).Select(cell => _notes.For(cell.Id)).OfType<string>();
        var notes = string.Concat(told.Select(markdown.Convert)) + Cells(slide.Notes);
        return notes.Length == 0 ? "" : $"<aside class=\"notes\">\n{notes}</aside>\n";
    }

    private string Step(List<NotebookCell> cells, int index) =>
        index == 0 ? Cells(cells) : $"<div class=\"fragment\">\n{Cells(cells)}</div>\n";

    private string Cells(IEnumerable<NotebookCell> cells) => string.Concat(cells.Select(_cells.Encode));

    private string Foot() => $"""
        <footer class="foot" hidden><div class="progress"></div>
        <a class="home" href="{LectureDecks.IndexName}">{Html.EncodeLines(text.Lecture)}</a>
        <span class="of">{Html.EncodeLines(subject.Link.Title)}</span>
        {Button("back", _words.Back, "‹")}
        <span class="number" role="status"></span>
        {Button("forward", _words.Forward, "›")}
        {Button("overview", $"{_words.Overview} (O)", "▦")}
        {Button("help", $"{_words.Keys} (?)", "?")}
        </footer>
        """;

    private static string Button(string action, string title, string sign) =>
        $"""<button type="button" data-do="{action}" title="{title}">{sign}</button>""";

    private string Help()
    {
        var rows = _words.KeyList.Select(row =>
        {
            var keys = row.Key.Split(' ').Select(key => $"<kbd>{key}</kbd>");
            return $"<tr><th>{string.Join(' ', keys)}</th><td>{row.Does}</td></tr>\n";
        });
        return $"<aside class=\"help\" hidden><h2>{_words.Keys}</h2>\n<table>\n{string.Concat(rows)}</table></aside>";
    }

    private string SpeakersWindow() => $"""
        <template class="speaker"><main>
        <header><h1></h1><span class="place"></span><span class="time"></span></header>
        <section class="notes"></section>
        <h2>{_words.NextSlide}</h2><p class="next"></p>
        </main></template>
        """;
}
