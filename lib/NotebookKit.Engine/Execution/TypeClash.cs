using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace NotebookKit.Engine.Execution;

/// <summary>
/// Two libraries that have types of the same names, as a library and its stand-in have: the compiler refuses the names.
/// </summary>
/// <param name="One">A library's assembly name.</param>
/// <param name="Other">The other's.</param>
internal sealed partial record TypeClash(string One, string Other)
{
    private const string Id = "CS0433";

    /// <summary>
    /// The key of an <see cref="AssemblyMetadataAttribute"/> in which a library says what to do then.
    /// </summary>
    private const string AdviceKey = "TypeClashAdvice";

    /// <summary>The clash that the compiler reports; null if it reports something else.</summary>
    public static TypeClash? Find(Diagnostic diagnostic) =>
        diagnostic.Id == Id && AssemblyNames().Matches(DiagnosticText.Message(diagnostic)) is [var one, var other]
            ? new TypeClash(one.Groups[1].Value, other.Groups[1].Value)
            : null;

    /// <summary>One sentence that says what is wrong and what to do.</summary>
    /// <param name="compilation">The cell's, which refers to both.</param>
    public string Explain(Compilation compilation)
    {
        var advice = compilation.SourceModule.ReferencedAssemblySymbols
            .Where(library => library.Name == One || library.Name == Other).Select(Advice).OfType<string>()
                .FirstOrDefault()
            ?? "take out the #r of one of them, and restart the kernel";
        return $"error {Id}: {One} and {Other} bring types of the same names, which cannot be told apart: {advice}.";
    }

    private static string? Advice(IAssemblySymbol library) => library.GetAttributes()
        .Where(attribute => attribute.AttributeClass?.Name == nameof(AssemblyMetadataAttribute))
        .Where(attribute => attribute.ConstructorArguments is [{ Value: AdviceKey }, _])
        .Select(attribute => attribute.ConstructorArguments[1].Value as string).FirstOrDefault();

    /// <summary>
    /// The names in <c>'NotebookKit.Dicom, Version=0.1.0.0, Culture=neutral, PublicKeyToken=null'</c>.
    /// </summary>
    [GeneratedRegex("'([^',]+), Version=")]
    private static partial Regex AssemblyNames();
}
