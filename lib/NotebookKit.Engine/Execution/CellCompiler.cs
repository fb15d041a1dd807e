using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Microsoft.AspNetCore.Html;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.DotNet.Interactive.Formatting;
using NotebookKit.Engine.Completion;
using NotebookKit.Engine.References;

namespace NotebookKit.Engine.Execution;

/// <summary>
/// Compiles cells in C#'s scripting dialect; each continues the one before. It does without Roslyn's scripting API,
/// which needs the files of assemblies, and compiles each cell twice, on all processors: for a short cell that takes
/// four times as long.
/// </summary>
/// <param name="baseFolder">The notebook's folder.</param>
/// <param name="resolver">Finds what <c>#r</c> names.</param>
internal sealed class CellCompiler(string baseFolder, ReferenceResolver resolver)
{
    private static readonly EmitOptions Emitting = new(debugInformationFormat: DebugInformationFormat.PortablePdb);

    private static readonly ImmutableArray<string> Usings =
    [
        "System", "System.Text", "System.Collections", "System.Collections.Generic", "System.Threading.Tasks",
        "System.Linq",
    ];

    /// <summary>The libraries that every cell can use, beside those that scripting refers to.</summary>
    private static readonly ImmutableArray<Assembly> Libraries =
    [
        typeof(object).Assembly, typeof(CellHelpers).Assembly, typeof(Formatter).Assembly,
        typeof(IHtmlContent).Assembly,
    ];

    private ImmutableArray<PortableExecutableReference> _packages = [];
    private volatile CSharpCompilation? _continuation;
    private int _count;

    /// <summary>Compiles what comes before the first cell: the helpers' names.</summary>
    public CompiledCell CompileFirst()
    {
        var name = $"{CompiledCell.ClassPrefix}0";
        var tree = Parse($"using static {typeof(CellHelpers).FullName};", "", CancellationToken.None);
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            scriptClassName: name,
            usings: Usings,
            // Loops over pixels run five times as fast as with .NET Interactive's Debug; lines in errors stay right.
            optimizationLevel: OptimizationLevel.Release,
            allowUnsafe: true,
            metadataReferenceResolver: resolver,
            sourceReferenceResolver: ScriptSourceResolver.Default.WithBaseDirectory(baseFolder),
            assemblyIdentityComparer: DesktopAssemblyIdentityComparer.Default,
            concurrentBuild: false);
        var compilation = CSharpCompilation.CreateScriptCompilation(
            name, tree, FirstReferences(), options, returnType: typeof(object));
        return Emit(WithAllReferences(compilation), tree, CancellationToken.None);
    }

    /// <summary>Compiles a cell so that it can be interrupted.</summary>
    /// <param name="previous">The compilation that the cell continues.</param>
    /// <param name="code">C# code.</param>
    /// <param name="path">What the code is called in errors.</param>
    /// <param name="cancellation">Ends the compilation.</param>
    public CompiledCell Compile(CSharpCompilation previous, string code, string path, CancellationToken cancellation)
    {
        var tree = Parse(code, path, cancellation);
        var guarded = InterruptionPoints.InsertInto(tree);
        var cell = Emit(Continue(previous, guarded), guarded, cancellation);
        if (guarded == tree || cell.Diagnostics.IsEmpty) return cell;
        // Messages must be about the code as it was written, so it is compiled again without the inserted calls.
        var written = Emit(Continue(previous, tree), tree, cancellation);
        return cell.Image is null || written.Image is null
            ? written
            : cell with { Diagnostics = written.Diagnostics };
    }

    /// <summary>Lets the cells from now on use these assemblies.</summary>
    public void AddReferences(IReadOnlyCollection<string> paths)
    {
        if (paths.Count == 0) return;
        _packages = _packages.AddRange(paths.SelectMany(Resolve));
        _continuation = null;
    }

    /// <summary>Does the work for the next cell that does not depend on its code.</summary>
    /// <param name="previous">The compilation that it will continue.</param>
    public void Prepare(CSharpCompilation previous) => _ = Continuation(previous).SourceModule;

    /// <summary>Compiles code for completion only: nothing of it runs.</summary>
    /// <param name="previous">The compilation that the code continues.</param>
    /// <param name="code">The code of a cell.</param>
    public CodeContext Analyze(CSharpCompilation previous, string code)
    {
        var mask = new CellMask(code);
        var tree = Parse(mask.Text, Path.Combine(baseFolder, "Cell"), CancellationToken.None);
        return new CodeContext(Continue(previous, tree).GetSemanticModel(tree), tree.GetRoot(), code, mask, baseFolder);
    }

    private static SyntaxTree Parse(string code, string path, CancellationToken cancellation) =>
        CSharpSyntaxTree.ParseText(code, CellDialect.Parsing, path, Encoding.UTF8, cancellation);

    private IEnumerable<MetadataReference> FirstReferences() => ScriptOptions.Default.MetadataReferences
        .OfType<UnresolvedMetadataReference>().Select(reference => reference.Reference)
        .Concat(Libraries.Select(library => library.GetName().Name!)).SelectMany(Resolve);

    private IEnumerable<PortableExecutableReference> Resolve(string reference) =>
        resolver.ResolveReference(reference, baseFilePath: null, MetadataReferenceProperties.Assembly);

    /// <summary>
    /// Adds the references of the references, which the compiler would otherwise search for again in every cell.
    /// </summary>
    private static CSharpCompilation WithAllReferences(CSharpCompilation compilation) => compilation.WithReferences(
        compilation.SourceModule.ReferencedAssemblySymbols.Select(compilation.GetMetadataReference)
            .OfType<MetadataReference>());

    private CSharpCompilation Continue(CSharpCompilation previous, SyntaxTree tree) =>
        Continuation(previous).AddSyntaxTrees(tree);

    /// <summary>
    /// A cell without code. It finds the references, which is a quarter of the work for a short cell, and is kept for
    /// completion and for the cell itself.
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

    private static CompiledCell Emit(CSharpCompilation compilation, SyntaxTree tree, CancellationToken cancellation)
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
            code.ToArray(), symbols.ToArray(), entry.ContainingType.MetadataName, entry.MetadataName,
            SubmissionResult.Exists(compilation, tree)));
    }
}
