using System.Net;

namespace NotebookKit.Engine.Display;

/// <summary>What an installation shows while it runs and when it is done, as .NET Interactive does.</summary>
/// <param name="Sources">Sources that the notebook named.</param>
/// <param name="Installing">Packages under way.</param>
/// <param name="Installed">Packages that are there, with their versions.</param>
/// <param name="Progress">How many dots to show after the packages under way.</param>
internal sealed record InstallMessage(
    IReadOnlyCollection<string> Sources, IReadOnlyCollection<string> Installing, IReadOnlyCollection<string> Installed, int Progress =
        0)
{
    public string Html => $"<div>{Section("Restore sources", Sources)}"
        + Section("Installing Packages", [.. Installing.Select(package => package + new string('.', Progress))])
        + $"{Section("Installed Packages", Installed)}</div>";

    private static string Section(string title, IReadOnlyCollection<string> items) => items.Count == 0
        ? "<div></div>"
        : $"<div><strong>{title}</strong><ul>{string.Concat(items.Select(item => $"<li><span>{WebUtility.HtmlEncode(item)}</span></li>"))}</ul></div>";
}
