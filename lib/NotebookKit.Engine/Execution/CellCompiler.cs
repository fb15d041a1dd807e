using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.AspNetCore.Html;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.DotNet.Interactive.Formatting;
using NotebookKit.Engine.Completion;
using NotebookKit.Engine.References;

namespace NotebookKit.Engine.Execution;

/// <summary>
/// Compiles cells in C#'s scripting dialect, each continuing the one before. The scripting API makes the first
/// compilation, with its options and references; running further cells through it would compile each of them twice,
/// on all processors, which takes four times as long for a short cell.
/// </summary>
internal sealed class CellCompiler(string baseFolder)
{
    private static readonly EmitOptions Emitting = new(debugInformationFormat: DebugInformationFormat.PortablePdb);

    private readonly ScriptOptions _options = ScriptOptions.Default
        .WithLanguageVersion(CellDialect.Version)
        .WithImports(
            "System", "System.Text", "System.Collections", "System.Collections.Generic", "System.Threading.Tasks",
            "System.Linq")
        .AddReferences(typeof(CellHelpers).Assembly, typeof(Formatter).Assembly, typeof(IHtmlContent).Assembly)
        .WithMetadataResolver(new ReferenceResolver(baseFolder))
        .WithSourceResolver(ScriptSourceResolver.Default.WithBaseDirectory(baseFolder))
        // Loops over pixels run five times as fast as with .NET Interactive's Debug; lines in errors stay right.
        .WithOptimizationLevel(OptimizationLevel.Release);

    private ImmutableArray<PortableExecutableReference> _packages = [];
    private volatile CSharpCompilation? _continuation;
    private int _count;

    /// <summary>What comes before the first cell: the helpers' names.</summary>
    public CompiledCell CompileFirst()
    {
        var compilation =
            (CSharpCompilation)CSharpScript.Create<object>($"using static {typeof(CellHelpers).FullName};", _options)
                .GetCompilation();
        return Emit(
            WithAllReferences(compilation.WithOptions(compilation.Options.WithConcurrentBuild(false))),
            CancellationToken.None);
    }

    /// <summary>Compiles a cell so that it can be interrupted.</summary>
    /// <param name="previous">What it continues.</param>
    /// <param name="code">C# code.</param>
    /// <param name="path">What the code is called in errors.</param>
    /// <param name="cancellation">Ends the compilation.</param>
    public CompiledCell Compile(CSharpCompilation previous, string code, string path, CancellationToken cancellation)
    {
        var tree = CSharpSyntaxTree.ParseText(code, CellDialect.Parsing, path, Encoding.UTF8, cancellation);
        var guarded = InterruptionPoints.InsertInto(tree);
        if (guarded == tree) return Emit(Continue(previous, tree), cancellation);
        var cell = Emit(Continue(previous, guarded), cancellation);
        if (cell.Diagnostics.IsEmpty) return cell;
        // What is said about the code is said about the code as it was written.
        var written = Emit(Continue(previous, tree), cancellation);
        return cell.Image is not null
            && written.Image is not null ? cell with { Diagnostics = written.Diagnostics } : written;
    }

    /// <summary>Lets the cells from now on use these assemblies.</summary>
    public void AddReferences(IReadOnlyCollection<string> paths)
    {
        if (paths.Count == 0) return;
        _packages = _packages.AddRange(
            paths.SelectMany(
                path => _options.MetadataResolver.ResolveReference(path, null, MetadataReferenceProperties.Assembly)));
        _continuation = null;
    }

    /// <summary>Does what can be done before the next cell is known.</summary>
    /// <param name="previous">What it will continue.</param>
    public void Prepare(CSharpCompilation previous) => _ = Continuation(previous).SourceModule;

    /// <summary>What the compiler understands of code that would continue from a state; nothing of it runs.</summary>
    public CodeContext Analyze(CSharpCompilation previous, string code)
    {
        var mask = new CellMask(code);
        var tree = CSharpSyntaxTree.ParseText(
            mask.Text, CellDialect.Parsing, Path.Combine(baseFolder, "Cell"), Encoding.UTF8);
        return new CodeContext(Continue(previous, tree).GetSemanticModel(tree), tree.GetRoot(), code, mask, baseFolder);
    }

    /// <summary>
    /// Names what the references refer to in their turn, which would else be looked for again for every cell.
    /// </summary>
    private static CSharpCompilation WithAllReferences(CSharpCompilation compilation) => compilation.WithReferences(
        compilation.SourceModule.ReferencedAssemblySymbols.Select(compilation.GetMetadataReference)
            .OfType<MetadataReference>());

    private CSharpCompilation Continue(CSharpCompilation previous, SyntaxTree tree) =>
        Continuation(previous).AddSyntaxTrees(tree);

    /// <summary>
    /// A cell without code. What it is to refer to, a quarter of the work for a short cell, is found out once.
    /// </summary>
    private CSharpCompilation Continuation(CSharpCompilation previous)
    {
        if (_continuation is { } known && known.ScriptCompilationInfo!.PreviousScriptCompilation == previous)
        {
            return known;
        }
        var name = $"{CompiledCell.ClassPrefix}{Interlocked.Increment(ref _count)}";
        return _continuation = CSharpCompilation.CreateScriptCompilation(
            name, null, _packages, previous.Options.WithScriptClassName(name), previous, typeof(object));
    }

    private static CompiledCell Emit(CSharpCompilation compilation, CancellationToken cancellation)
    {
        var code = new MemoryStream();
        var symbols = new MemoryStream();
        var result = compilation.Emit(code, symbols, options: Emitting, cancellationToken: cancellation);
        var diagnostics =
            result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
                .ToImmutableArray();
        if (!result.Success) return new CompiledCell(compilation, diagnostics, Image: null);
        var entry = compilation.GetEntryPoint(cancellation)!;
        return new CompiledCell(compilation, diagnostics, new CellImage(
            code.ToArray(), symbols.ToArray(), entry.ContainingType.MetadataName, entry.MetadataName, HasResult(
                compilation)));
    }

    /// <summary>Whether the code ends with an expression, so that it has a result, be it null.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "HasSubmissionResult")]
    private static extern bool HasResult(Compilation compilation);
}
