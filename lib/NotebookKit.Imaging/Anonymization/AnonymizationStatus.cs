namespace NotebookKit;

/// <summary>What became of a file.</summary>
public enum AnonymizationStatus
{
    /// <summary>The result was written.</summary>
    Written,

    /// <summary>The file is not DICOM; nothing was written.</summary>
    Skipped,

    /// <summary>The file could not be read, changed or written; nothing was written.</summary>
    Failed,
}
