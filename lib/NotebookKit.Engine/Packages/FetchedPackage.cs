namespace NotebookKit.Engine.Packages;

/// <summary>A package that a restore has brought, and where from.</summary>
/// <param name="Name">The package's name.</param>
/// <param name="Version">Its version.</param>
/// <param name="Source">The feed's address or folder; what NuGet had unpacked before came from there then.</param>
internal sealed record FetchedPackage(string Name, string Version, string Source);
