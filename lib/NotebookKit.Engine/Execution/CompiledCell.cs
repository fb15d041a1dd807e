using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NotebookKit.Engine.Execution;

/// <summary>A cell's code, compiled.</summary>
/// <param name="Compilation">The compilation that the next cell continues.</param>
/// <param name="Diagnostics">The compiler's warnings and errors.</param>
/// <param name="Image">What can be run; null if there are errors, or nothing but usings and comments.</param>
internal sealed record CompiledCell(
    CSharpCompilation Compilation, ImmutableArray<Diagnostic> Diagnostics, CellImage? Image)
{
    /// <summary>The compiler puts a class around each cell; this is how its name begins.</summary>
    public const string ClassPrefix = "Submission#";

    /// <summary>Whether the cell has a result, even if it is null.</summary>
    public bool HasResult => Image is { HasResult: true };
}

/// <summary>A cell as an assembly.</summary>
/// <param name="Code">The assembly.</param>
/// <param name="Symbols">Its debug information, from which errors get their lines.</param>
/// <param name="ClassName">The class around the cell's code.</param>
/// <param name="EntryName">The method that runs the code.</param>
/// <param name="HasResult">Whether the cell has a result, even if it is null.</param>
internal sealed record CellImage(byte[] Code, byte[] Symbols, string ClassName, string EntryName, bool HasResult);
