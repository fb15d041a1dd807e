using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NotebookKit.TestSupport;

namespace NotebookKit.Engine.Tests.Structure;

/// <summary>A source file of the engine.</summary>
/// <param name="Path">Its path within the engine's folder, with slashes.</param>
/// <param name="Root">Its syntax.</param>
internal sealed record EngineSource(string Path, SyntaxNode Root)
{
    public static IReadOnlyList<EngineSource> All { get; } = [.. Read()];

    /// <summary>The folder that it lies in; empty for the engine's own.</summary>
    public string Room => System.IO.Path.GetDirectoryName(Path)!;

    private static IEnumerable<EngineSource> Read()
    {
        var folder = Repository.Path("lib", "NotebookKit.Engine");
        return Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(file => (File: file, Path: System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/')))
            .Where(source => source.Path.Split('/')[0] is not ("bin" or "obj"))
            .Select(source => new EngineSource(
                source.Path, CSharpSyntaxTree.ParseText(File.ReadAllText(source.File)).GetRoot()));
    }
}
