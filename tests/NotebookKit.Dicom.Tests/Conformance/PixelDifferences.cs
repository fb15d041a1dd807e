namespace FellowOakDicom.Tests.Conformance;

/// <summary>Where pixels differ from what pydicom and GDCM decode, on purpose.</summary>
internal static class PixelDifferences
{
    public static readonly KnownDifference[] Table =
    [
    ];
}
