using System.Globalization;
using System.Text;
using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NotebookKit.Display;

namespace NotebookKit.Cli.Pages;

/// <summary>
/// The markdown cells of one notebook as HTML. HTML inside markdown (a folded answer) stays, as Jupyter has it: it
/// comes from the same notebook whose code was run. Scripts in it do not run, as in Jupyter.
/// </summary>
internal sealed class MarkdownHtml(PageLinks links)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables().UseEmphasisExtras().UseAutoLinks().UseTaskLists().Build();

    private readonly List<Heading> _headings = [];

    /// <summary>The headings of all that was converted so far, in order.</summary>
    public IReadOnlyList<Heading> Headings => _headings;

    public string Convert(string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var heading in document.Descendants<HeadingBlock>()) AddAnchor(heading);
        foreach (var link in document.Descendants<LinkInline>().ToList()) links.Rewrite(link);

        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.ReplaceOrAdd<CodeBlockRenderer>(new ColouredCodeRenderer());
        renderer.Render(document);
        return RichHtml.WithoutMeta(writer.ToString());
    }

    private void AddAnchor(HeadingBlock heading)
    {
        var text = PlainText(heading);
        var id = UniqueId(text);
        heading.GetAttributes().Id = id;
        _headings.Add(new Heading(heading.Level, text, id));
    }

    private static string PlainText(HeadingBlock heading)
    {
        var text = new StringBuilder();
        foreach (var inline in heading.Inline?.Descendants() ?? [])
        {
            text.Append(inline switch
            {
                LiteralInline literal => literal.Content.ToString(),
                CodeInline code => code.Content,
                HtmlEntityInline entity => entity.Transcoded.ToString(),
                _ => "",
            });
        }
        return text.ToString().Trim();
    }

    private string UniqueId(string text)
    {
        var slug = string.Concat(text.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : '-')).Trim('-');
        if (slug.Length == 0) slug = "section";
        var id = slug;
        for (var n = 2; _headings.Exists(heading => heading.Id == id); n++)
        {
            id = string.Create(CultureInfo.InvariantCulture, $"{slug}-{n}");
        }
        return id;
    }

    private sealed class ColouredCodeRenderer : HtmlObjectRenderer<CodeBlock>
    {
        protected override void Write(HtmlRenderer renderer, CodeBlock block)
        {
            var code = string.Join('\n', block.Lines.Lines.Take(block.Lines.Count).Select(line => line.ToString()));
            var isCSharp = block is FencedCodeBlock { Info: "csharp" or "cs" or "c#" };
            renderer.Write("<pre class=\"code\"><code>")
                .Write(isCSharp ? CodeHtml.Encode(code) : Html.EncodeLines(code))
                .WriteLine("</code></pre>");
        }
    }
}
