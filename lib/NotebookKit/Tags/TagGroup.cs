namespace NotebookKit.Tags;

/// <summary>What the elements of a group are about; the words of the lecture.</summary>
internal static class TagGroup
{
    public static string Name(ushort group) => group switch
    {
        0x0002 => "File meta information",
        0x0004 => "Directory",
        0x0008 => "Basics",
        0x0010 => "Patient",
        0x0012 => "Clinical trial",
        0x0018 => "Acquisition",
        0x0020 => "Relation",
        0x0028 => "Image",
        0x0032 => "Request",
        0x0040 => "Procedure",
        0x0054 => "Nuclear medicine",
        0x3004 or 0x3006 or 0x300A or 0x300C or 0x300E => "Radiotherapy",
        0x5400 => "Waveform",
        >= 0x6000 and <= 0x60FF when group % 2 == 0 => "Overlay",
        0x7FE0 => "Pixel data",
        _ when group % 2 == 1 => "Private",
        _ => "Other",
    };
}
