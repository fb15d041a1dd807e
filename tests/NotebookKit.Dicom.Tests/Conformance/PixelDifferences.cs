namespace NotebookKit.Dicom.Tests.Conformance;

/// <summary>Where pixels differ from what pydicom and GDCM decode, on purpose.</summary>
internal static class PixelDifferences
{
    public static readonly KnownDifference[] Table =
    [
        new("test_files/badVR.dcm", "", "Number of Frames is \"1A\": pydicom gives up."),
        new("test_files/SC_ybr_full_422_uncompressed.dcm", "frame 0",
            "A frame is the bytes of the file, two pixels to four samples; pydicom repeats the shared chroma samples."),
#if !EMBEDDED
        new("test_files/rtdose_expb.dcm", "frame*", SwappedWords),
        new("test_files/rtdose_expb_1frame.dcm", "frame*", SwappedWords),
#endif
    ];

#if !EMBEDDED
    private const string SwappedWords = "fo-dicom 5.1.3 swaps big endian 32-bit samples as two 16-bit words.";
#endif
}
