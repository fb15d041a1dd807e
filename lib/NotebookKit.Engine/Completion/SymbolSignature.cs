using Microsoft.CodeAnalysis;

namespace NotebookKit.Engine;

/// <summary>A symbol's declaration in C#, as short as it can be understood.</summary>
internal static class SymbolSignature
{
    private static readonly SymbolDisplayFormat Format = SymbolDisplayFormat.MinimallyQualifiedFormat
        .WithKindOptions(SymbolDisplayKindOptions.IncludeNamespaceKeyword | SymbolDisplayKindOptions.IncludeTypeKeyword)
        .WithMemberOptions(SymbolDisplayFormat.MinimallyQualifiedFormat.MemberOptions | SymbolDisplayMemberOptions.IncludeConstantValue)
        .WithLocalOptions(SymbolDisplayLocalOptions.IncludeType | SymbolDisplayLocalOptions.IncludeConstantValue)
        .WithParameterOptions(SymbolDisplayFormat.MinimallyQualifiedFormat.ParameterOptions | SymbolDisplayParameterOptions.IncludeDefaultValue)
        .WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>Without the class that the compiler puts around a cell.</summary>
    private static readonly SymbolDisplayFormat InCell = Format.WithMemberOptions(Format.MemberOptions & ~SymbolDisplayMemberOptions.IncludeContainingType);

    public static string Write(ISymbol symbol) =>
        symbol.ToDisplayString(symbol.ContainingType is { IsScriptClass: true } ? InCell : Format);
}
