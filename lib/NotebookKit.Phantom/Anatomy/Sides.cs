using System.Collections.Immutable;

namespace NotebookKit.Phantom;

/// <summary>The body's two sides, as factors for x: what is painted on one is mostly painted on the other.</summary>
internal static class Sides
{
    public static readonly ImmutableArray<int> Both = [-1, 1];
}
