namespace NotebookKit.Dicom.Tests.Conformance;

/// <summary>
/// Where a file written again differs from its original on purpose. The name is <c>FILE as SYNTAX</c>, with the
/// syntaxes of <see cref="WrittenFiles"/>. What reading has lost (<see cref="ReadingDifferences"/>) is not repeated
/// here.
/// </summary>
internal static class WritingDifferences
{
    /// <summary>As pydicom reads it.</summary>
    public static readonly KnownDifference[] Pydicom =
    [
        .. InEverySyntax("test_files/meta_missing_tsyntax.dcm", NoSopClass),
        .. InEverySyntax("test_files/nested_priv_SQ.dcm", NoSopClass),
#if !EMBEDDED
        new("test_files/badVR.dcm as big-endian", "(0028,0009)", SwappedTag),
        new("test_files/rtdose.dcm as big-endian", "(0028,0009)", SwappedTag),
        new("test_files/rtdose_1frame.dcm as big-endian", "(0028,0009)", SwappedTag),
        new("test_files/liver_1frame.dcm as big-endian", "(0020,9222)*", SwappedTag),
#endif
    ];

    /// <summary>As dcmdump prints it.</summary>
    public static readonly KnownDifference[] Dcmdump =
    [
#if !EMBEDDED
        .. from name in new[]
        {
            "CT2N/6293", "CT2N/6924", "CT5N/2062", "CT5N/2392", "CT5N/2693", "CT5N/3023", "CT5N/3353",
        }
           select new KnownDifference(
               $"test_files/dicomdirtests/98892001/{name} as implicit", "line*", PrivateSequence),
#endif
    ];

    private const string NoSopClass =
        "The Media Storage SOP Class UID is empty; fo-dicom refuses to write file meta information without it.";

#if !EMBEDDED
    private const string SwappedTag = "fo-dicom 5.1.3 swaps the two numbers of a big endian attribute tag.";

    private const string PrivateSequence =
        "fo-dicom gives private sequences a length, so that only those who know the tag see a sequence in implicit VR.";
#endif

    private static IEnumerable<KnownDifference> InEverySyntax(string name, string reason) =>
        WrittenFiles.Uncompressed.Keys.Append(WrittenFiles.Own)
            .Select(syntax => new KnownDifference($"{name} as {syntax}", "", reason));
}
