using System.Globalization;
using NotebookKit.Display;
using NotebookKit.Engine.Notebooks;

namespace NotebookKit.Cli.Pages;

/// <summary>The page that opens a run: a card for each notebook, and the files that the notebooks saved.</summary>
/// <param name="text">The page's own words.</param>
/// <param name="about">What the cards lead to.</param>
/// <param name="extension">What follows a notebook's name in the name of the file that its card leads to.</param>
internal sealed class IndexPage(PageText text, string about, string extension)
{
    public string Render(IReadOnlyList<PageSubject> subjects, IReadOnlyList<FileInfo> products) =>
        PageShell.Wrap(text, text.Lecture, $"""
            <main class="index">
            <h1>{Html.EncodeLines(text.Lecture)}</h1>
            <p class="about">{Html.EncodeLines(about)}</p>
            <p class="about">{Html.EncodeLines(text.WhatPagesHold)}</p>
            <div class="cards">
            {string.Concat(subjects.Select(Card))}</div>
            {Products(products)}
            </main>
            """, new AllowedScripts());

    private string Card(PageSubject subject)
    {
        var thumb = Thumbnail.Of(subject.Document) is { } picture
            ? $"<span class=\"thumb\"><img alt=\"\" src=\"{picture}\"></span>"
            : "<span class=\"thumb none\"></span>";
        var failed = subject.FailedCells.Count > 0;
        var codeCells = subject.Document.Cells.Count(cell => cell.Kind == CellKind.Code);
        var facts = $"{text.CellCount(codeCells)} · {text.Time(subject.Elapsed)}";
        var address = Uri.EscapeDataString(subject.Link.Name) + extension;
        return $"""
            <a class="card{(failed ? " failed" : "")}" href="{address}">{thumb}<span class="words">
            <strong>{Html.EncodeLines(subject.Link.Title)}</strong>
            <span class="summary">{Html.EncodeLines(Excerpt.Summary(subject.Document))}</span>
            <span class="facts{(failed ? " bad" : "")}">{(failed ? "✗ " : "")}{facts}</span>
            </span></a>

            """;
    }

    private string Products(IReadOnlyList<FileInfo> products)
    {
        if (products.Count == 0) return "";
        return $"""
            <h2>{text.Products}</h2>
            <p class="about">{text.ProductsAbout}</p>
            <ul class="files">
            {string.Concat(products.Select(Product))}</ul>
            """;
    }

    private static string Product(FileInfo file)
    {
        var (address, name) = (Uri.EscapeDataString(file.Name), Html.EncodeLines(file.Name));
        return $"<li><a href=\"{address}\">{name}<small>{Size(file.Length)}</small></a></li>\n";
    }

    private static string Size(long bytes) => bytes < 1024
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes} B")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0:0} KB");
}
