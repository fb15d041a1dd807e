namespace FellowOakDicom.Tests.Conformance;

/// <summary>
/// Where a file written again differs from its original on purpose. The name is <c>FILE as SYNTAX</c>, with the syntaxes
/// of <see cref="WrittenFiles"/>. What reading has lost (<see cref="ReadingDifferences"/>) is not repeated here.
/// </summary>
internal static class WritingDifferences
{
    /// <summary>As pydicom reads it.</summary>
    public static readonly KnownDifference[] Pydicom =
    [
    ];

    /// <summary>As dcmdump prints it.</summary>
    public static readonly KnownDifference[] Dcmdump =
    [
    ];
}
