namespace FellowOakDicom.Tests.Conformance;

/// <summary>Where reading differs from pydicom 2.3.1 on purpose.</summary>
internal static class ReadingDifferences
{
    public static readonly KnownDifference[] Table =
    [
    ];
}
