using System.Globalization;
using System.Text;
using NotebookKit.Display;
using NotebookKit.Localization;

namespace NotebookKit.Volumes;

/// <summary>A series as a notebook shows it: a line about the slices, and a table of its problems.</summary>
internal static class SeriesHtml
{
    private static readonly LocalText NoProblems = new("No problems found.", "問題は見つかりませんでした。");
    private static readonly LocalText Found = new("Found", "見つかったこと");
    private static readonly LocalText Meaning = new("What it means", "意味");
    private static readonly LocalText Remedy = new("What to do", "対処");
    private static readonly LocalText NoImages = new("No images", "画像ではないファイル");

    public static string Summary(CtSeries series)
    {
        var (count, first, last) = (series.Slices.Count, Number(series.Positions[0]), Number(series.Positions[^1]));
        var spacing = Number(series.Spacing);
        return new LocalText(
            $"{count} slices from {first} mm to {last} mm, {spacing} mm apart",
            $"スライス {count} 枚（{first} mm から {last} mm、間隔 {spacing} mm）").ToString();
    }

    public static string Write(CtSeries series)
    {
        var html = new StringBuilder(
            $"<div style=\"text-align:left;max-width:1000px\"><p>{Html.Encode(Summary(series))}</p>");
        if (series.Problems.Count == 0) html.Append($"<p>{NoProblems}</p>");
        else AppendProblems(html, series.Problems);
        if (series.Skipped.Count > 0)
        {
            html.Append($"<p>{NoImages}: {Html.Encode(string.Join(", ", series.Skipped))}</p>");
        }
        return html.Append("</div>").ToString();
    }

    private static void AppendProblems(StringBuilder html, IReadOnlyList<SeriesProblem> problems)
    {
        html.Append(
            "<table><thead><tr>" +
            Cells("th", Found.ToString(), Meaning.ToString(), Remedy.ToString()) +
            "</tr></thead><tbody>");
        foreach (var problem in problems)
        {
            html.Append($"<tr>{Cells("td", problem.Found, problem.Meaning, problem.Remedy)}</tr>");
        }
        html.Append("</tbody></table>");
    }

    private static string Cells(string element, params string[] texts) =>
        string.Concat(
            texts.Select(
                text => $"<{element} style=\"text-align:left;vertical-align:top\">{Html.Encode(text)}</{element}>"));

    private static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
