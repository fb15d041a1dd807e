using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.AspNetCore.Html;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.CodeAnalysis.Scripting.Hosting;
using Microsoft.DotNet.Interactive.Formatting;

namespace NotebookKit.Engine;

/// <summary>Makes cells into Roslyn scripts, each continuing the one before.</summary>
internal sealed class CellCompiler : IDisposable
{
    private readonly InteractiveAssemblyLoader _loader = new();
    private readonly ScriptOptions _options;

    private readonly string _baseFolder;

    public CellCompiler(string baseFolder)
    {
        _baseFolder = baseFolder;
        _options = ScriptOptions.Default
            .WithLanguageVersion(LanguageVersion.Latest)
            .WithImports(
                "System", "System.Text", "System.Collections", "System.Collections.Generic", "System.Threading.Tasks",
                "System.Linq")
            .AddReferences(typeof(CellHelpers).Assembly, typeof(Formatter).Assembly, typeof(IHtmlContent).Assembly)
            .WithMetadataResolver(new ReferenceResolver(baseFolder))
            .WithSourceResolver(ScriptSourceResolver.Default.WithBaseDirectory(baseFolder))
            // Loops over pixels run five times as fast as with .NET Interactive's Debug; lines in errors stay right.
            .WithOptimizationLevel(OptimizationLevel.Release)
            .WithEmitDebugInformation(true)
            .WithFileEncoding(Encoding.UTF8);
    }

    /// <summary>The state before the first cell. Making it also loads and warms the compiler.</summary>
    public Task<ScriptState<object>> StartAsync() =>
        CSharpScript.Create<object>($"using static {typeof(CellHelpers).FullName};", _options, null, _loader).RunAsync();

    /// <summary>A cell that continues from a state.</summary>
    /// <param name="state">What the earlier cells left.</param>
    /// <param name="code">C# code.</param>
    /// <param name="name">What the code is called in errors.</param>
    public Script<object> Continue(ScriptState<object> state, string code, CellName name) =>
        state.Script.ContinueWith<object>(code, _options.WithFilePath(name.Path));

    /// <summary>What the compiler understands of code that would continue from a state; nothing of it runs.</summary>
    public CodeContext Analyze(ScriptState<object> state, string code)
    {
        var compilation = state.Script.ContinueWith<object>(code, _options).GetCompilation();
        // The last tree is the code's own; those before it are what it loads.
        var tree = compilation.SyntaxTrees.Last();
        return new CodeContext(compilation.GetSemanticModel(tree), tree.GetRoot(), code, _baseFolder);
    }

    public void Dispose() => _loader.Dispose();

    /// <summary>Whether the script ends with an expression, so that it has a result, be it null.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "HasReturnValue")]
    public static extern bool HasResult(Script script);
}
