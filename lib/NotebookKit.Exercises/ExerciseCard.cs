using System.Text;
using NotebookKit.Display;

namespace NotebookKit.Exercises;

/// <summary>The box in which the kit answers a student; it is readable on a light and on a dark page.</summary>
internal sealed class ExerciseCard
{
    /// <summary>Blue and orange: told apart by everyone, and each has its sign besides.</summary>
    public const string Right = "#2b83c6";

    public const string Wrong = "#d5761a";

    public const string Neutral = "#888888";

    private const string Shape = "border-radius:4px;padding:6px 14px;max-width:800px;line-height:1.5";

    private readonly StringBuilder _html = new();

    public ExerciseCard(string sign, string title, string colour) => _html
        .Append(
            $"""<div style="text-align:left;border:1px solid #8884;border-left:5px solid {colour};{Shape}">""")
        .Append($"""<div style="font-weight:600"><span style="color:{colour}">{Html.Encode(sign)}</span> """)
        .Append($"{Html.Encode(title)}</div>");

    public void Add(string text) => _html.Append($"<div>{Html.Encode(text)}</div>");

    public void Add(ProgressBar bar) => _html.Append(bar.ToHtml());

    public void AddStrong(string title, string text) =>
        _html.Append($"<div><strong>{Html.Encode(title)}</strong> {Html.Encode(text)}</div>");

    public void AddSmall(string text) =>
        _html.Append($"""<div style="font-size:12px;opacity:.8">{Html.Encode(text)}</div>""");

    public override string ToString() => _html + "</div>";
}
