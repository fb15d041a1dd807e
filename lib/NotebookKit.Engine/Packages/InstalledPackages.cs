namespace NotebookKit.Engine.Packages;

/// <summary>What an installation has brought for the next cells.</summary>
/// <param name="Assemblies">The paths of the assemblies that were not there before.</param>
/// <param name="NativeLibraries">The paths of the native libraries.</param>
/// <param name="Warnings">What the user should know.</param>
/// <param name="Progress">The end of the installation, to show.</param>
internal sealed record InstalledPackages(
    IReadOnlyList<string> Assemblies,
    IReadOnlyList<string> NativeLibraries,
    IReadOnlyList<string> Warnings,
    InstallProgress Progress);
