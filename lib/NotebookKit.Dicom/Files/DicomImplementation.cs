namespace FellowOakDicom;

/// <summary>How files say which software has written them (PS3.7 D.3.3.2).</summary>
public static class DicomImplementation
{
    /// <summary>Identifies this library; derived from a UUID (PS3.5 B.2).</summary>
    public static DicomUID ClassUID { get; } = new(
        "2.25.39454452217442566751738003767053736143", "Implementation Class UID", DicomUidType.Unknown);

    /// <summary>The library's name and version, at most 16 characters.</summary>
    public static string Version { get; } = "NOTEBOOKKIT 0.1";
}
