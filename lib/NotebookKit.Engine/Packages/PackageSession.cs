using NotebookKit.Engine.References;

namespace NotebookKit.Engine.Packages;

/// <summary>
/// The packages that an engine's cells have asked for. A package that is loaded stays in its version: the process
/// cannot unload it.
/// </summary>
/// <param name="baseFolder">The notebook's folder.</param>
/// <param name="assemblies">The host's assemblies.</param>
/// <param name="canRestore">Whether the host has the .NET SDK, which restores packages.</param>
internal sealed class PackageSession(string baseFolder, HostAssemblies assemblies, bool canRestore)
{
    private static readonly TimeSpan ProgressInterval = TimeSpan.FromMilliseconds(500);

    private readonly List<string> _sources = [];
    private readonly List<PackageRequest> _fulfilled = [];
    private readonly Dictionary<string, string> _versions = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _assemblyPaths = [];

    /// <summary>Installs the packages that a cell asks for, all in one restore.</summary>
    /// <param name="sources">The sources that the cell names.</param>
    /// <param name="requests">The packages that the cell asks for.</param>
    /// <param name="report">Is told at the start and while the restore runs; the end is in the result.</param>
    /// <param name="interrupt">Ends the restore.</param>
    /// <returns>What was installed; null if all packages were there.</returns>
    /// <exception cref="MagicException">A source or a package cannot be had.</exception>
    /// <exception cref="OperationCanceledException">The cell was interrupted; nothing was installed.</exception>
    public async Task<InstalledPackages?> InstallAsync(
        IReadOnlyCollection<PackageSource> sources, IReadOnlyCollection<PackageRequest> requests,
        Action<InstallProgress> report, CancellationToken interrupt)
    {
        _sources.AddRange([.. sources.Select(source => source.Locate(baseFolder)).Except(_sources)]);
        if (requests.Count == 0) return null;
        var wanted = new List<PackageRequest>();
        foreach (var request in requests)
        {
            if (IsNew(request, wanted)) wanted.Add(request);
        }
        if (wanted.Count > 0 && !canRestore)
        {
            throw new MagicException(
                wanted[0].Line,
                $"{wanted[0]} cannot be installed here: packages need the .NET SDK on the machine that runs the " +
                "cells.");
        }
        report(Progress(wanted, requests));
        if (wanted.Count == 0) return null;
        var restored = await RestoreAsync(wanted, report, interrupt);
        FetchedPackage[] fetched = [.. restored.Packages.Where(package => !_versions.ContainsKey(package.Name))];
        Record(restored, wanted);
        var chosen = PackageAssemblies.Choose(restored.AssemblyPaths.Where(_assemblyPaths.Add), assemblies);
        return new InstalledPackages(
            chosen.Paths, restored.NativePaths, [.. restored.Warnings, .. chosen.Warnings],
            Progress([], requests) with { Fetched = fetched });
    }

    /// <exception cref="MagicException">Another version is there or asked for already.</exception>
    private bool IsNew(PackageRequest request, IEnumerable<PackageRequest> wanted)
    {
        var before = _versions.GetValueOrDefault(request.Id)
            ?? wanted.FirstOrDefault(other => IsSamePackage(other, request))?.Version;
        if (before is null) return true;
        if (request.TakesAny || PackageRequest.IsSameVersion(request.Version, before)) return false;
        if (_fulfilled.Any(other => IsSamePackage(other, request) && other.Version == request.Version)) return false;
        throw new MagicException(
            request.Line,
            $"{request.Id} version {request.Version} cannot be added because version {before} was added previously. " +
            "Ask for that version, or restart the kernel.");
    }

    private async Task<RestoredPackages> RestoreAsync(
        List<PackageRequest> wanted, Action<InstallProgress> report, CancellationToken interrupt)
    {
        var packages = _versions.Select(package => (package.Key, package.Value)).Concat(
            wanted.Select(request => (request.Id, request.Version)));
        var restore = PackageRestore.RestoreAsync(new PackageProject(baseFolder, _sources, [.. packages]), interrupt);
        try
        {
            var progress = Progress(wanted, []);
            while (await Task.WhenAny(restore, Task.Delay(ProgressInterval, CancellationToken.None)) != restore)
            {
                progress = progress with { Ticks = progress.Ticks + 1 };
                report(progress);
            }
            return await restore;
        }
        catch (PackageException exception)
        {
            report(Progress([], []));
            var failed = wanted.FirstOrDefault(
                request => exception.Message.Contains($" {request.Id}", StringComparison.OrdinalIgnoreCase))
                ?? wanted[0];
            throw new MagicException(
                failed.Line, $"{string.Join(" and ", wanted)} could not be installed.\n{exception.Message}");
        }
        finally
        {
            // A report of an interrupted cell throws while the restore still runs: it has to delete its folder.
            await ((Task)restore).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private void Record(RestoredPackages restored, List<PackageRequest> wanted)
    {
        foreach (var package in restored.Packages) _versions[package.Name] = package.Version;
        _fulfilled.AddRange(wanted);
    }

    private InstallProgress Progress(IEnumerable<PackageRequest> installing, IEnumerable<PackageRequest> installed) =>
        new(
            _sources,
            [.. installing.Select(request => request.Id).Order(StringComparer.OrdinalIgnoreCase)],
            [
                .. installed.Where(request => _versions.ContainsKey(request.Id))
                    .Select(request => $"{request.Id}, {_versions[request.Id]}")
                    .Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase),
            ],
            []);

    private static bool IsSamePackage(PackageRequest one, PackageRequest other) =>
        string.Equals(one.Id, other.Id, StringComparison.OrdinalIgnoreCase);
}
