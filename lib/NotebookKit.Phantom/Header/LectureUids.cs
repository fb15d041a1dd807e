namespace NotebookKit.Phantom;

/// <summary>
/// The UIDs of the lecture's slices. They are under a root made from a UUID (PS3.5 B.2), so they belong to no
/// manufacturer and to no patient; examinations and slices are numbered below it.
/// </summary>
internal static class LectureUids
{
    // 2.25.<the UUID 6f1c2f0e-58a4-4c0b-9d57-2e8f3b7a1c64 as a decimal number>
    private const string Root = "2.25.147690646254043587706931719334677584996";

    public static string Study(Examination examination) => $"{Root}.{examination.Number}";

    public static string FrameOfReference(Examination examination) => $"{Study(examination)}.1";

    public static string Series(Examination examination) => $"{Study(examination)}.2";

    public static string Instance(Slice slice) => $"{Series(slice.Examination)}.{slice.InstanceNumber}";
}
