using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace NotebookKit.Engine;

/// <summary>What a symbol's author wrote about it: in a cell, or in the XML file that lies beside a library.</summary>
internal static class Documentation
{
    private const int MaximumInheritance = 8;

    /// <summary>The documentation as Markdown; null if there is none.</summary>
    public static string? Of(ISymbol symbol, Compilation compilation, CancellationToken cancellation)
    {
        var written = symbol;
        for (var depth = 0; written is not null && depth < MaximumInheritance; depth++)
        {
            var xml = Read(written, compilation, cancellation);
            if (xml is not null && !xml.Elements("inheritdoc").Any()) return DocumentationMarkdown.Write(xml);
            written = Inherited(written);
        }
        return null;
    }

    private static XElement? Read(ISymbol symbol, Compilation compilation, CancellationToken cancellation)
    {
        var definition = symbol is IMethodSymbol { ReducedFrom: { } reduced } ? reduced.OriginalDefinition : symbol.OriginalDefinition;
        var text = definition.GetDocumentationCommentXml(cancellationToken: cancellation);
        if (!string.IsNullOrEmpty(text)) return TryParse(text);
        return definition.GetDocumentationCommentId() is { } id
               && compilation.GetMetadataReference(definition.ContainingAssembly) is PortableExecutableReference { FilePath: { } path }
            ? DocumentationFiles.Find(path, id, cancellation)
            : null;
    }

    private static XElement? TryParse(string text)
    {
        try { return XElement.Parse(text.StartsWith("<member", StringComparison.Ordinal) ? text : $"<member>{text}</member>"); }
        catch (XmlException) { return null; }
    }

    /// <summary>What a member overrides or implements.</summary>
    private static ISymbol? Inherited(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { OverriddenMethod: { } method } => method,
        IPropertySymbol { OverriddenProperty: { } property } => property,
        INamedTypeSymbol => null,
        { ContainingType: { } type } => type.AllInterfaces.SelectMany(contract => contract.GetMembers())
            .FirstOrDefault(member => symbol.Equals(type.FindImplementationForInterfaceMember(member), SymbolEqualityComparer.Default)),
        _ => null,
    };
}
