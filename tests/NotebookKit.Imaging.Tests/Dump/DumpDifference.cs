namespace NotebookKit.Tests.Dump;

/// <summary>Where a dump may differ from pydicom's, and why. Whatever is not listed here must agree.</summary>
internal sealed record DumpDifference(string Reason, Func<string, DumpLine, DumpLine, bool> Covers)
{
    /// <summary>
    /// Files that are cut off: pydicom keeps the element that was being read, fo-dicom leaves it out. Their other
    /// elements are compared by the reader's own tests.
    /// </summary>
    public static readonly string[] CutOffFiles = ["MR_truncated.dcm", "rtplan_truncated.dcm"];

    public static readonly DumpDifference[] Known =
    [
        new("pydicom has the vendors' private dictionaries, so implicit private elements have a type there",
            (_, theirs, ours) => IsPrivate(theirs.Tag) && ours.Vr == "UN" && theirs.Vr != "UN"),
        new("US or SS by the dictionary: pydicom decides by Pixel Representation, fo-dicom takes the first",
            (file, theirs, ours) => file == "MR_small_implicit.dcm" && (theirs.Vr, ours.Vr) == ("SS", "US")),
        new("fo-dicom swaps all four bytes of a big-endian AT, which exchanges group and element",
            (file, theirs, ours) =>
                file.Contains("expb", StringComparison.Ordinal) && (theirs.Vr, ours.Vr) == ("AT", "AT")),
        new("encapsulated pixel data in implicit VR, which PS3.5 A.4 does not allow: fo-dicom reads a sequence",
            (file, theirs, _) => file == "SC_rgb_jpeg.dcm" && theirs.Tag == "(7fe0, 0010)"),
        new("OB or OW by the dictionary, and no transfer syntax to decide",
            (file, theirs, _) => file == "meta_missing_tsyntax.dcm" && theirs.Tag == "(7fe0, 0010)"),
        new("the name's spelling changed between editions of PS3.6",
            (_, theirs, ours) => theirs.Tag == "(5200, 9230)" && theirs with { Name = "" } == ours with { Name = "" }),
    ];

    /// <summary>A private element's name is the vendor's; each dictionary knows others.</summary>
    public static bool IsPrivate(string tag) => tag.Length > 0 && Convert.ToInt32(tag[1..5], 16) % 2 == 1;
}
