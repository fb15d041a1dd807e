namespace FellowOakDicom.IO.Reader;

/// <summary>How reading stands.</summary>
public enum DicomReaderResult
{
    /// <summary>There is more to read.</summary>
    Processing,

    /// <summary>All has been read.</summary>
    Success,

    /// <summary>The bytes are no dataset.</summary>
    Error,

    /// <summary>The caller's criterion was met; the source stands before the element that met it.</summary>
    Stopped,

    /// <summary>The source has ended inside an item; what there was of it has been read.</summary>
    Suspended,
}
