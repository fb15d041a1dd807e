using Microsoft.CodeAnalysis;

namespace NotebookKit.Engine.Completion;

/// <summary>
/// Members that C# 14 extension blocks add to a type (<c>data.PatientName</c>). The compiler's own lookup finds only
/// extension methods.
/// </summary>
internal static class ExtensionMembers
{
    /// <summary>The properties that the blocks in scope add to a type's values, or the static members of it.</summary>
    public static IEnumerable<ISymbol> Of(CodeContext context, ITypeSymbol type, int position, bool isStatic) =>
        context.Model.LookupNamespacesAndTypes(position).OfType<INamedTypeSymbol>()
            .Where(holder => holder.MightContainExtensionMethods)
            .SelectMany(holder => holder.GetTypeMembers())
            .Where(block => block.IsExtension)
            .SelectMany(block => block.GetMembers())
            .Where(member => member.IsStatic == isStatic && context.Model.IsAccessible(position, member))
            .Select(member => For(type, member))
            .OfType<ISymbol>();

    private static ISymbol? For(ITypeSymbol type, ISymbol member) => member switch
    {
        IPropertySymbol property => property.ReduceExtensionMember(type),
        IMethodSymbol { IsStatic: true, MethodKind: MethodKind.Ordinary } method => method.ReduceExtensionMember(type),
        _ => null,
    };
}
