namespace NotebookKit.Cli.Doctor;

/// <summary>What one look at this machine found.</summary>
/// <param name="Subject">What was looked for.</param>
/// <param name="State">Whether it is there, and whether that matters.</param>
/// <param name="Detail">What was found, or what its absence means.</param>
/// <param name="Mend">The command that mends it; null where nothing is to mend.</param>
internal sealed record Finding(string Subject, FindingState State, string Detail, string? Mend = null)
{
    public static Finding Present(string subject, string detail) => new(subject, FindingState.Present, detail);

    /// <summary>Something that the lecture runs without.</summary>
    public static Finding Optional(string subject, string detail, string mend) =>
        new(subject, FindingState.Optional, detail, mend);

    /// <summary>Something that the lecture cannot run without.</summary>
    public static Finding Missing(string subject, string detail, string mend) =>
        new(subject, FindingState.Missing, detail, mend);
}
