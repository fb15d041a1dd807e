using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NotebookKit.Engine.Tests;

/// <summary>A library made for a test.</summary>
internal static class TestLibrary
{
    /// <summary>Compiles code into <paramref name="folder"/>.</summary>
    /// <param name="folder">The folder; made if it does not exist.</param>
    /// <param name="name">The assembly's name.</param>
    /// <param name="code">C# code.</param>
    /// <param name="dependencies">The paths of libraries that the code uses.</param>
    /// <returns>The library's path.</returns>
    public static string Compile(string folder, string name, string code, params IEnumerable<string> dependencies)
    {
        Directory.CreateDirectory(folder);
        var framework = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal));
        var references = framework.Concat(dependencies).Select(path => MetadataReference.CreateFromFile(path));
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary);
        var path = Path.Combine(folder, name + ".dll");
        var result = CSharpCompilation.Create(name, [CSharpSyntaxTree.ParseText(code)], references, options).Emit(path);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return path;
    }
}
