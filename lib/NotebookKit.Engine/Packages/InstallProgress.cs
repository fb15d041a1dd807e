namespace NotebookKit.Engine.Packages;

/// <summary>How far an installation of packages has come.</summary>
/// <param name="Sources">The sources that the notebook named.</param>
/// <param name="Installing">The packages that are being restored.</param>
/// <param name="Installed">The packages that are there, with their versions.</param>
/// <param name="Fetched">All that the restore has brought for it, and where from; empty until its end.</param>
/// <param name="Ticks">How often the restore was found still running, in equal steps of time.</param>
internal sealed record InstallProgress(
    IReadOnlyCollection<string> Sources,
    IReadOnlyCollection<string> Installing,
    IReadOnlyCollection<string> Installed,
    IReadOnlyCollection<FetchedPackage> Fetched,
    int Ticks = 0);
