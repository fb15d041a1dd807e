namespace NotebookKit.Dicom.Tests.Conformance;

/// <summary>Where reading differs from pydicom 2.3.1 on purpose.</summary>
internal static class ReadingDifferences
{
    public static readonly KnownDifference[] Table =
    [
        new("test_files/MR_truncated.dcm", "(7fe0,0010)", CutOff),
        new("test_files/rtplan_truncated.dcm", "(300a,00b0)*", CutOff),
        new("test_files/dicomdirtests/DICOMDIR-nooffset", "(0004,1220)", CutOff),
        new("test_files/dicomdirtests/DICOMDIR-nooffset", "(0004,1220)[51]*", CutOff),
#if !EMBEDDED
        new("test_files/liver_expb_1frame.dcm", "(0020,9222)*", SwappedTag),
        new("test_files/rtdose_expb.dcm", "(0028,0009)", SwappedTag),
        new("test_files/rtdose_expb_1frame.dcm", "(0028,0009)", SwappedTag),
        new("test_files/SC_rgb_jpeg.dcm", "(7fe0,0010)",
            "The file says JPEG and then holds an implicit VR dataset; fo-dicom takes the fragments for a sequence."),
#endif
    ];

    private const string CutOff =
        "The file ends inside this element. pydicom gives what there is of it, fo-dicom leaves it out.";

#if !EMBEDDED
    private const string SwappedTag = "fo-dicom 5.1.3 swaps the two numbers of a big endian attribute tag.";
#endif
}
