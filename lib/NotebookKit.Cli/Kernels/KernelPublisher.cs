using NotebookKit.Engine.Packages;

namespace NotebookKit.Cli.Kernels;

/// <summary>
/// Builds the kernel's program from the clone, compiled ahead for this machine where that is possible.
/// </summary>
internal static class KernelPublisher
{
    /// <summary>
    /// Publishes into a folder. All that the build needs lies in it, too, so that no other build is disturbed.
    /// </summary>
    /// <param name="root">The clone.</param>
    /// <param name="workspace">A folder of its own, to be deleted afterwards.</param>
    /// <param name="cancellation">Stops the build.</param>
    /// <exception cref="KernelPublishException">The build failed.</exception>
    public static async Task<PublishedKernel> PublishAsync(
        string root, string workspace, CancellationToken cancellation)
    {
        var ahead = await TryPublishAsync(root, Path.Combine(workspace, "ahead"), isCompiledAhead: true, cancellation);
        if (ahead.Folder is not null) return new PublishedKernel(ahead.Folder, IsCompiledAhead: true);
        // The compiler is a package of its own, which a machine may be unable to get.
        var plain = await TryPublishAsync(root, Path.Combine(workspace, "plain"), isCompiledAhead: false, cancellation);
        return plain.Folder is not null
            ? new PublishedKernel(plain.Folder, IsCompiledAhead: false)
            : throw new KernelPublishException($"the kernel could not be built:\n{Errors(plain.Output)}");
    }

    private static async Task<(string? Folder, string Output)> TryPublishAsync(
        string root, string workspace, bool isCompiledAhead, CancellationToken cancellation)
    {
        var folder = Path.Combine(workspace, "published");
        string[] arguments =
        [
            "publish", Path.Combine("lib", KernelSources.Program), "--configuration", "Release",
            "--self-contained", "false", "-p:UseAppHost=false", "-p:PublishDocumentationFile=false",
            "--artifacts-path", Path.Combine(workspace, "artifacts"), "--output", folder,
            isCompiledAhead ? "-p:PublishReadyToRun=true" : "-p:PublishReadyToRun=false",
            "-p:DebugType=none", "--nologo", "--disable-build-servers",
        ];
        var (exitCode, output) = await DotnetProgram.RunAsync(root, arguments, cancellation);
        return (exitCode == 0 ? folder : null, output);
    }

    /// <summary>Of a build's output, what went wrong; all of it if no line says so.</summary>
    private static string Errors(string output)
    {
        var errors = output.Split('\n', StringSplitOptions.TrimEntries)
            .Where(line => line.Contains(": error ", StringComparison.Ordinal))
            .Distinct().ToList();
        return errors.Count > 0 ? string.Join('\n', errors) : output;
    }
}

/// <summary>A kernel's program, built.</summary>
/// <param name="Folder">Its folder.</param>
/// <param name="IsCompiledAhead">Whether it starts fast.</param>
internal sealed record PublishedKernel(string Folder, bool IsCompiledAhead);

/// <summary>The kernel's program could not be built.</summary>
internal sealed class KernelPublishException(string message) : Exception(message);
