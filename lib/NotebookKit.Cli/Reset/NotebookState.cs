namespace NotebookKit.Cli.Reset;

/// <summary>What has become of a notebook since it was handed out.</summary>
internal enum NotebookState
{
    /// <summary>It is as it was.</summary>
    Clean,

    /// <summary>The file is gone.</summary>
    Missing,

    /// <summary>
    /// The cells are as they were; outputs, numbers of execution or a front end's notes have come in.
    /// </summary>
    OnlyRun,

    /// <summary>Cells have changed.</summary>
    Edited,
}
