using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace NotebookKit.Engine.Completion;

/// <summary>What a symbol's author wrote about it, in a cell or in the XML file of a library.</summary>
internal static class Documentation
{
    private const int MaximumInheritance = 8;

    /// <summary>The documentation of a symbol, or of the type of a variable; null if there is none.</summary>
    public static DocumentationText? Of(ISymbol symbol, Compilation compilation)
    {
        var member = symbol switch
        {
            IParameterSymbol parameter => OfParameter(parameter, compilation) ?? OfType(parameter.Type, compilation),
            ILocalSymbol local => OfType(local.Type, compilation),
            IRangeVariableSymbol => null,
            _ => Find(symbol, compilation, MaximumInheritance),
        };
        member ??= symbol switch
        {
            IMethodSymbol { MethodKind: MethodKind.Constructor } constructor =>
                OfType(constructor.ContainingType, compilation),
            IFieldSymbol { ContainingType.IsScriptClass: true } variable => OfType(variable.Type, compilation),
            _ => null,
        };
        if (member is null) return null;
        var plain = new DocumentationWriter(compilation, isMarkdown: false).Write(member);
        var markdown = new DocumentationWriter(compilation, isMarkdown: true).Write(member);
        return plain.Length == 0 ? null : new DocumentationText(plain, markdown);
    }

    /// <summary>The documentation of a variable's type. Built-in types are left out: everybody knows them.</summary>
    private static XElement? OfType(ITypeSymbol type, Compilation compilation) =>
        type is INamedTypeSymbol { SpecialType: SpecialType.None } ? Find(type, compilation, MaximumInheritance) : null;

    private static XElement? OfParameter(IParameterSymbol parameter, Compilation compilation) =>
        parameter.ContainingSymbol is IMethodSymbol or IPropertySymbol
            ? Find(parameter.ContainingSymbol, compilation, MaximumInheritance)?.Elements("param")
                .Where(element => element.Attribute("name")?.Value == parameter.Name)
                .Select(element => new XElement("member", new XElement("summary", element.Nodes())))
                .FirstOrDefault()
            : null;

    /// <summary>
    /// The element of a symbol. What it inherits is added if it has an <c>inheritdoc</c> or no comment.
    /// </summary>
    private static XElement? Find(ISymbol symbol, Compilation compilation, int depth)
    {
        if (depth == 0) return null;
        var own = Read(symbol, compilation);
        var inheritance = own?.Element("inheritdoc");
        if (own is not null && inheritance is null) return own;
        var source = inheritance?.Attribute("cref")?.Value is { } cref
            ? DocumentationCommentId.GetFirstSymbolForDeclarationId(cref, compilation)
            : Inherited(symbol);
        var inherited = source is null ? null : Find(source, compilation, depth - 1);
        if (own is null || inherited is null) return own ?? inherited;
        var written = own.Elements().Where(element => element.Name != "inheritdoc").ToList();
        var missing = inherited.Elements().Where(element => !written.Any(section => IsSameSection(section, element)));
        return new XElement("member", written, missing);
    }

    private static bool IsSameSection(XElement one, XElement other) =>
        one.Name == other.Name && one.Attribute("name")?.Value == other.Attribute("name")?.Value;

    private static XElement? Read(ISymbol symbol, Compilation compilation)
    {
        var definition = (symbol is IMethodSymbol { ReducedFrom: { } reduced } ? reduced : symbol).OriginalDefinition;
        var text = definition.GetDocumentationCommentXml();
        if (!string.IsNullOrEmpty(text)) return TryParse(text);
        return definition.GetDocumentationCommentId() is { } id
               && definition.ContainingAssembly is { } assembly
               && compilation.GetMetadataReference(assembly) is PortableExecutableReference { FilePath: { } path }
            ? DocumentationFiles.Find(path, OutermostType(definition), id)
            : null;
    }

    private static XElement? TryParse(string text)
    {
        var member = text.StartsWith("<member", StringComparison.Ordinal) ? text : $"<member>{text}</member>";
        try { return XElement.Parse(member); }
        catch (XmlException) { return null; }
    }

    /// <summary>The metadata name of the outermost type around a symbol, or of the symbol itself.</summary>
    private static string OutermostType(ISymbol symbol)
    {
        while (symbol.ContainingType is { } type) symbol = type;
        return symbol.ContainingNamespace is { IsGlobalNamespace: false } space
            ? $"{space.ToDisplayString()}.{symbol.MetadataName}"
            : symbol.MetadataName;
    }

    /// <summary>What a member overrides or implements, or what a type derives from.</summary>
    private static ISymbol? Inherited(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { OverriddenMethod: { } method } => method,
        IPropertySymbol { OverriddenProperty: { } property } => property,
        INamedTypeSymbol { BaseType: { SpecialType: SpecialType.None } parent } => parent,
        INamedTypeSymbol type => type.Interfaces.FirstOrDefault(),
        { ContainingType: { } type } => type.AllInterfaces.SelectMany(contract => contract.GetMembers(symbol.Name))
            .FirstOrDefault(member =>
                symbol.Equals(type.FindImplementationForInterfaceMember(member), SymbolEqualityComparer.Default)),
        _ => null,
    };
}
