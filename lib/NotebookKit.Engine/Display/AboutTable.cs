using System.Reflection;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis.CSharp;
using NotebookKit.Engine.References;

namespace NotebookKit.Engine.Display;

/// <summary><c>#!about</c>: the versions of the engine, of .NET and of the libraries in use.</summary>
internal static class AboutTable
{
    /// <param name="libraries">The files that the cells have named by <c>#r</c>.</param>
    /// <param name="assemblies">Reads those files.</param>
    /// <param name="more">What the host adds.</param>
    public static string Write(
        IEnumerable<string> libraries, HostAssemblies assemblies, IEnumerable<AboutLine> more)
    {
        AboutLine[] own =
        [
            new("Version", InformationalVersion(typeof(AboutTable).Assembly)),
            new("C#", CellDialect.Version.ToDisplayString()),
            new("Compiler", InformationalVersion(typeof(CSharpCompilation).Assembly).Split('+')[0]),
            new("Runtime", RuntimeInformation.FrameworkDescription),
            new("System", $"{RuntimeInformation.OSDescription}, {RuntimeInformation.ProcessArchitecture}"),
        ];
        var paths = libraries.ToList();
        var named = paths.Select(
            path => new AboutLine(Path.GetFileName(path), LibraryVersions.Describe(path, assemblies)));
        var notes = paths.SelectMany(path => LibraryNotes.Beside(path, assemblies)).Distinct();
        var rows = own.Concat(named).Concat(notes).Concat(more).Select(
            line => new[] { HtmlTable.Cell(line.Name), HtmlTable.Cell(line.Value) });
        return $"<div><p><b>NotebookKit</b></p>{HtmlTable.Write([], rows)}</div>";
    }

    private static string InformationalVersion(Assembly assembly) =>
        assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";
}
