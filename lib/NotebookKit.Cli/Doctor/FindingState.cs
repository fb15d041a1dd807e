namespace NotebookKit.Cli.Doctor;

/// <summary>How a finding counts.</summary>
internal enum FindingState
{
    /// <summary>As it should be.</summary>
    Present,

    /// <summary>Absent, and the lecture runs without it.</summary>
    Optional,

    /// <summary>Absent, and the lecture does not run.</summary>
    Missing,
}
