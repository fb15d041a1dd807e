using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace NotebookKit.Engine;

/// <summary>What a symbol's author wrote about it: in a cell, or in the XML file that lies beside a library.</summary>
internal static class Documentation
{
    private const int MaximumInheritance = 8;

    /// <summary>The documentation of a symbol, or of the type of a variable; null if there is none.</summary>
    public static DocumentationText? Of(ISymbol symbol, Compilation compilation, CancellationToken cancellation)
    {
        var member = symbol switch
        {
            IParameterSymbol parameter => OfParameter(parameter, compilation, cancellation) ?? OfType(parameter.Type, compilation, cancellation),
            ILocalSymbol local => OfType(local.Type, compilation, cancellation),
            IRangeVariableSymbol => null,
            _ => Find(symbol, compilation, cancellation, MaximumInheritance),
        };
        member ??= symbol switch
        {
            IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => OfType(constructor.ContainingType, compilation, cancellation),
            IFieldSymbol { ContainingType.IsScriptClass: true } variable => OfType(variable.Type, compilation, cancellation),
            _ => null,
        };
        if (member is null) return null;
        var plain = new DocumentationWriter(compilation, isMarkdown: false).Write(member);
        return plain.Length == 0 ? null : new DocumentationText(plain, new DocumentationWriter(compilation, isMarkdown: true).Write(member));
    }

    /// <summary>Not of numbers and texts: who looks at a variable of theirs knows them.</summary>
    private static XElement? OfType(ITypeSymbol type, Compilation compilation, CancellationToken cancellation) =>
        type is INamedTypeSymbol { SpecialType: SpecialType.None } ? Find(type, compilation, cancellation, MaximumInheritance) : null;

    private static XElement? OfParameter(IParameterSymbol parameter, Compilation compilation, CancellationToken cancellation) =>
        Find(parameter.ContainingSymbol, compilation, cancellation, MaximumInheritance)?.Elements("param")
            .Where(element => element.Attribute("name")?.Value == parameter.Name)
            .Select(element => new XElement("member", new XElement("summary", element.Nodes())))
            .FirstOrDefault();

    /// <summary>The element of a symbol, completed by what it inherits where it says so or says nothing.</summary>
    private static XElement? Find(ISymbol symbol, Compilation compilation, CancellationToken cancellation, int depth)
    {
        if (depth == 0) return null;
        var own = Read(symbol, compilation, cancellation);
        var inheritance = own?.Element("inheritdoc");
        if (own is not null && inheritance is null) return own;
        var source = inheritance?.Attribute("cref")?.Value is { } cref
            ? DocumentationCommentId.GetFirstSymbolForDeclarationId(cref, compilation)
            : Inherited(symbol);
        var inherited = source is null ? null : Find(source, compilation, cancellation, depth - 1);
        if (own is null || inherited is null) return own ?? inherited;
        var said = own.Elements().Where(element => element.Name != "inheritdoc").ToList();
        return new XElement("member", said, inherited.Elements().Where(element => !said.Any(written => IsSameSection(written, element))));
    }

    private static bool IsSameSection(XElement one, XElement other) =>
        one.Name == other.Name && one.Attribute("name")?.Value == other.Attribute("name")?.Value;

    private static XElement? Read(ISymbol symbol, Compilation compilation, CancellationToken cancellation)
    {
        var definition = symbol is IMethodSymbol { ReducedFrom: { } reduced } ? reduced.OriginalDefinition : symbol.OriginalDefinition;
        var text = definition.GetDocumentationCommentXml(cancellationToken: cancellation);
        if (!string.IsNullOrEmpty(text)) return TryParse(text);
        return definition.GetDocumentationCommentId() is { } id
               && definition.ContainingAssembly is { } assembly
               && compilation.GetMetadataReference(assembly) is PortableExecutableReference { FilePath: { } path }
            ? DocumentationFiles.Find(path, OutermostType(definition), id, cancellation)
            : null;
    }

    private static XElement? TryParse(string text)
    {
        try { return XElement.Parse(text.StartsWith("<member", StringComparison.Ordinal) ? text : $"<member>{text}</member>"); }
        catch (XmlException) { return null; }
    }

    /// <summary>The name of the type that a symbol is or is within, as metadata has it.</summary>
    private static string OutermostType(ISymbol symbol)
    {
        while (symbol.ContainingType is { } type) symbol = type;
        return symbol.ContainingNamespace is { IsGlobalNamespace: false } space
            ? $"{space.ToDisplayString()}.{symbol.MetadataName}"
            : symbol.MetadataName;
    }

    /// <summary>What a member overrides or implements, what a type derives from.</summary>
    private static ISymbol? Inherited(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { OverriddenMethod: { } method } => method,
        IPropertySymbol { OverriddenProperty: { } property } => property,
        INamedTypeSymbol type => type.BaseType is { SpecialType: SpecialType.None } parent ? parent : type.Interfaces.FirstOrDefault(),
        { ContainingType: { } type } => type.AllInterfaces.SelectMany(contract => contract.GetMembers(symbol.Name))
            .FirstOrDefault(member => symbol.Equals(type.FindImplementationForInterfaceMember(member), SymbolEqualityComparer.Default)),
        _ => null,
    };
}
