using NotebookKit.Engine.Display;
using NotebookKit.Engine.Execution;
using NotebookKit.Engine.Outputs;

namespace NotebookKit.Engine.Packages;

/// <summary>
/// The packages that an engine's cells have asked for. What is loaded stays: nothing can be replaced.
/// </summary>
internal sealed class PackageSession(string baseFolder)
{
    private static readonly TimeSpan ProgressInterval = TimeSpan.FromMilliseconds(500);

    private readonly List<string> _sources = [];
    private readonly List<PackageRequest> _fulfilled = [];
    private readonly Dictionary<string, string> _versions = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _assemblyPaths = [];
    private readonly List<string> _newAssemblies = [];
    private readonly List<string> _newNatives = [];

    /// <summary>Brings what a cell asks for, all in one restore, and shows so.</summary>
    /// <exception cref="MagicException">A source or a package cannot be had.</exception>
    /// <exception cref="OperationCanceledException">The cell was interrupted; what it asked for is not
    /// there.</exception>
    public async Task InstallAsync(
        IReadOnlyCollection<PackageSource> sources, IReadOnlyCollection<PackageRequest> requests, CancellationToken interrupt)
    {
        _sources.AddRange([.. sources.Select(source => source.Locate(baseFolder)).Except(_sources)]);
        if (requests.Count == 0) return;
        var wanted = new List<PackageRequest>();
        foreach (var request in requests)
        {
            if (IsNew(request, wanted)) wanted.Add(request);
        }
        var display = CellHelpers.HTML(Message(wanted, requests).Html).Display();
        if (wanted.Count == 0) return;
        var restored = await RestoreAsync(wanted, display, interrupt);
        Note(restored, wanted);
        foreach (var warning in restored.Warnings) CellContext.Current?.Write(OutputStream.Error, $"{warning}\n");
        display.Update(CellHelpers.HTML(Message([], requests).Html));
    }

    /// <summary>The paths of the assemblies and of the native libraries that have come since the last call.</summary>
    public (IReadOnlyList<string> Assemblies, IReadOnlyList<string> Natives) Take()
    {
        var taken = (PackageAssemblies.Choose(_newAssemblies), (IReadOnlyList<string>)[.. _newNatives]);
        _newAssemblies.Clear();
        _newNatives.Clear();
        return taken;
    }

    /// <exception cref="MagicException">Another version is there or asked for already.</exception>
    private bool IsNew(PackageRequest request, IEnumerable<PackageRequest> wanted)
    {
        var before = _versions.GetValueOrDefault(request.Id)
            ?? wanted.FirstOrDefault(other => IsSamePackage(other, request))?.Version;
        if (before is null) return true;
        if (request.TakesAny || PackageRequest.IsSameVersion(request.Version, before)) return false;
        if (_fulfilled.Any(other => IsSamePackage(other, request) && other.Version == request.Version)) return false;
        throw new MagicException(request.Line, $"{request.Id} version {request.Version} cannot be added because version {before} was added previously. "
            + "Ask for that version, or restart the kernel.");
    }

    private async Task<RestoredPackages> RestoreAsync(
        List<PackageRequest> wanted, DisplayedValue display, CancellationToken interrupt)
    {
        var packages = _versions.Select(package => (package.Key, package.Value)).Concat(
            wanted.Select(request => (request.Id, request.Version)));
        var restore = PackageRestore.RunAsync(new PackageProject(baseFolder, _sources, [.. packages]), interrupt);
        try
        {
            var message = Message(wanted, []);
            while (await Task.WhenAny(restore, Task.Delay(ProgressInterval, CancellationToken.None)) != restore)
            {
                message = message with { Progress = message.Progress + 1 };
                display.Update(CellHelpers.HTML(message.Html));
            }
            return await restore;
        }
        catch (PackageException error)
        {
            display.Update(CellHelpers.HTML(Message([], []).Html));
            var culprit = wanted.FirstOrDefault(
                request => error.Message.Contains($" {request.Id}", StringComparison.OrdinalIgnoreCase))
                ?? wanted[0];
            throw new MagicException(
                culprit.Line, $"{string.Join(" and ", wanted)} could not be installed.\n{error.Message}");
        }
        finally
        {
            // An interrupt may end the display first; the restore still cleans up.
            await ((Task)restore).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private void Note(RestoredPackages restored, List<PackageRequest> wanted)
    {
        _newAssemblies.AddRange(restored.AssemblyPaths.Where(_assemblyPaths.Add));
        _newNatives.AddRange(restored.NativePaths);
        foreach (var (id, version) in restored.Versions) _versions[id] = version;
        _fulfilled.AddRange(wanted);
    }

    private InstallMessage Message(IEnumerable<PackageRequest> installing, IEnumerable<PackageRequest> installed) => new(
        _sources,
        [.. installing.Select(request => request.Id).Order(StringComparer.OrdinalIgnoreCase)],
        [
            .. installed.Where(request => _versions.ContainsKey(request.Id)).Select(
                request => $"{request.Id}, {_versions[request.Id]}")
                .Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase),
        ]);

    private static bool IsSamePackage(PackageRequest one, PackageRequest other) =>
        string.Equals(one.Id, other.Id, StringComparison.OrdinalIgnoreCase);
}
