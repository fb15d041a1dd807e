using NotebookKit.Engine.Packages;

namespace NotebookKit.Engine.Magics;

/// <summary>A cell's text, taken apart at its magics.</summary>
/// <param name="Parts">The cell's parts in order.</param>
/// <param name="Packages">The packages that the cell asks for.</param>
/// <param name="Sources">The sources of packages that the cell names.</param>
/// <param name="IsTimed">Whether the cell says <c>#!time</c>.</param>
internal sealed record ParsedCell(
    IReadOnlyList<CellPart> Parts,
    IReadOnlyList<PackageRequest> Packages,
    IReadOnlyList<PackageSource> Sources,
    bool IsTimed);
