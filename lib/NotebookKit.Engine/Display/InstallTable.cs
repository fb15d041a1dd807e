using System.Net;
using NotebookKit.Engine.Packages;

namespace NotebookKit.Engine.Display;

/// <summary>
/// What a cell shows while it installs packages and afterwards, as .NET Interactive shows it; at the end also all that
/// was fetched, and from where.
/// </summary>
internal static class InstallTable
{
    /// <summary>Lists of sources and packages; a package that is being installed gets a dot for each tick.</summary>
    public static string Html(InstallProgress progress)
    {
        var dots = new string('.', progress.Ticks);
        return $"<div>{Section("Restore sources", progress.Sources)}"
            + Section("Installing Packages", [.. progress.Installing.Select(package => package + dots)])
            + $"{Section("Installed Packages", progress.Installed)}</div>"
            + Origins(progress.Fetched);
    }

    /// <summary>Each source with what came from it.</summary>
    private static string Origins(IReadOnlyCollection<FetchedPackage> packages) => string.Concat(packages
        .GroupBy(package => package.Source).OrderBy(source => source.Key, StringComparer.Ordinal)
        .Select(source => Section($"Fetched from {WebUtility.HtmlEncode(source.Key)}",
        [
            .. source.Select(package => $"{package.Name}, {package.Version}")
                .Order(StringComparer.OrdinalIgnoreCase),
        ])));

    private static string Section(string title, IReadOnlyCollection<string> items)
    {
        if (items.Count == 0) return "<div></div>";
        var list = string.Concat(items.Select(item => $"<li><span>{WebUtility.HtmlEncode(item)}</span></li>"));
        return $"<div><strong>{title}</strong><ul>{list}</ul></div>";
    }
}
