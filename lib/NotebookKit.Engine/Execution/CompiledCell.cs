using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NotebookKit.Engine.Execution;

/// <summary>A cell's code, compiled.</summary>
/// <param name="Compilation">What the next cell continues.</param>
/// <param name="Diagnostics">The compiler's warnings and errors.</param>
/// <param name="Image">What can be run; null if there are errors, or nothing but usings and comments.</param>
internal sealed record CompiledCell(
    CSharpCompilation Compilation, ImmutableArray<Diagnostic> Diagnostics, CellImage? Image)
{
    /// <summary>How the names of the classes begin that the compiler puts around cells.</summary>
    public const string ClassPrefix = "Submission#";

    /// <summary>Whether the code ends with an expression, so that it has a result, be it null.</summary>
    public bool HasResult => Image is { HasResult: true };
}

/// <summary>A cell as an assembly.</summary>
/// <param name="Code">The assembly.</param>
/// <param name="Symbols">Its debug information, so that errors name lines.</param>
/// <param name="ClassName">The class around the cell's code.</param>
/// <param name="EntryName">The method that runs the code.</param>
/// <param name="HasResult">Whether the code ends with an expression, so that it has a result, be it null.</param>
internal sealed record CellImage(byte[] Code, byte[] Symbols, string ClassName, string EntryName, bool HasResult);
