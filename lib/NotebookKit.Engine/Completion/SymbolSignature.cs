using Microsoft.CodeAnalysis;

namespace NotebookKit.Engine.Completion;

/// <summary>A symbol's declaration in C#, short: types without their namespaces.</summary>
internal static class SymbolSignature
{
    private static readonly SymbolDisplayFormat Member = new(
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        memberOptions: SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeRef
            | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeContainingType
            | SymbolDisplayMemberOptions.IncludeConstantValue,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeParamsRefOut | SymbolDisplayParameterOptions.IncludeDefaultValue,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        localOptions: SymbolDisplayLocalOptions.IncludeType | SymbolDisplayLocalOptions.IncludeConstantValue,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes
            | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>Without the class that the compiler puts around a cell.</summary>
    private static readonly SymbolDisplayFormat InCell =
        Member.RemoveMemberOptions(SymbolDisplayMemberOptions.IncludeContainingType);

    private static readonly SymbolDisplayFormat NameAndParameters =
        InCell.RemoveMemberOptions(SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeRef);

    public static string Write(ISymbol symbol) => symbol switch
    {
        INamespaceSymbol => $"namespace {symbol.ToDisplayString()}",
        INamedTypeSymbol type when HasName(type) => WriteType(type),
        // An extension block has no name; the type that it extends is shown in its place.
        { ContainingType: { IsExtension: true, ExtensionParameter: { } receiver } } =>
            $"{TypeOf(symbol)} {receiver.Type.ToDisplayString(Member)}.{symbol.ToDisplayString(NameAndParameters)}",
        IFieldSymbol { IsConst: true, ContainingType.TypeKind: not TypeKind.Enum } or ILocalSymbol { IsConst: true } =>
            $"const {symbol.ToDisplayString(FormatOf(symbol))}",
        _ => symbol.ToDisplayString(FormatOf(symbol)),
    };

    /// <summary>A method's parameters in parentheses.</summary>
    public static string Parameters(IMethodSymbol method) =>
        $"({string.Join(", ", method.Parameters.Select(parameter => parameter.ToDisplayString(Member)))})";

    private static SymbolDisplayFormat FormatOf(ISymbol symbol) =>
        symbol.ContainingType is { IsScriptClass: true } ? InCell : Member;

    /// <summary>Tuples, anonymous types and <c>double?</c> have no name.</summary>
    private static bool HasName(INamedTypeSymbol type) =>
        type is
        {
            IsTupleType: false, IsAnonymousType: false,
            OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T,
        };

    /// <summary>
    /// A type with its namespace; its type arguments are without theirs.
    /// </summary>
    private static string WriteType(INamedTypeSymbol type)
    {
        var invoke = type.DelegateInvokeMethod;
        var kind = type switch
        {
            { TypeKind: TypeKind.Delegate } => $"delegate {invoke?.ReturnType.ToDisplayString(Member)}",
            { IsRecord: true, IsValueType: true } => "record struct",
            { IsRecord: true } => "record",
            _ => type.TypeKind.ToString().ToLowerInvariant(),
        };
        var parameters = invoke is null ? "" : Parameters(invoke);
        return $"{kind} {Qualified(type)}{parameters}";
    }

    private static string Qualified(INamedTypeSymbol type)
    {
        var holder = type switch
        {
            { ContainingType: { IsScriptClass: false } outer } => $"{Qualified(outer)}.",
            { ContainingType: null, ContainingNamespace: { IsGlobalNamespace: false } space } =>
                $"{space.ToDisplayString()}.",
            _ => "",
        };
        var arguments = type.TypeArguments.IsEmpty
            ? ""
            : $"<{string.Join(", ", type.TypeArguments.Select(argument => argument.ToDisplayString(Member)))}>";
        return $"{holder}{type.Name}{arguments}";
    }

    private static string? TypeOf(ISymbol symbol) => (symbol switch
    {
        IPropertySymbol property => property.Type,
        IMethodSymbol method => method.ReturnType,
        _ => null,
    })?.ToDisplayString(Member);
}
