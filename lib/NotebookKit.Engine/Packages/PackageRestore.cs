using System.ComponentModel;

namespace NotebookKit.Engine.Packages;

/// <summary>Downloads packages by the .NET SDK's own restore.</summary>
internal static class PackageRestore
{
    private const string ItemsFileName = "items.json";

    private static readonly IReadOnlyList<string> Arguments =
    [
        "msbuild", PackageProject.FileName, "-nologo", "-noAutoResponse", "-tl:off", "-m:1", "-nodeReuse:false",
        "-restore",
        "-target:ResolvePackageAssets;RunResolvePackageDependencies",
        $"-getItem:{RestoredPackages.PackageItems},{RestoredPackages.AssemblyItems},{RestoredPackages.NativeItems}",
        $"-getResultOutputFile:{ItemsFileName}",
        // A Directory.Build.props above the temporary folder belongs to another project.
        "-p:ImportDirectoryBuildProps=false", "-p:ImportDirectoryBuildTargets=false",
        "-p:ImportDirectoryPackagesProps=false",
        // What a package brings for builds (build/*.targets) would run as it is restored; only its libraries are
        // wanted.
        "-p:ExcludeRestorePackageImports=true",
    ];

    /// <summary>Restores a project in a temporary folder, which is deleted afterwards.</summary>
    /// <param name="project">Asks for the packages.</param>
    /// <param name="cancellation">Ends the restore and all processes that belong to it.</param>
    /// <exception cref="PackageException">The packages cannot be had; the message says why and what to do.</exception>
    /// <exception cref="OperationCanceledException">The restore was cancelled.</exception>
    public static async Task<RestoredPackages> RestoreAsync(
        PackageProject project, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("notebookkit-packages-").FullName;
        try
        {
            project.Save(folder);
            var (exitCode, output) = await DotnetProgram.RunAsync(folder, Arguments, cancellation);
            var log = new RestoreLog(output);
            if (exitCode != 0) throw new PackageException(log.Explanation);
            return RestoredPackages.Read(
                await File.ReadAllTextAsync(Path.Combine(folder, ItemsFileName), cancellation), log.Warnings);
        }
        catch (Win32Exception)
        {
            throw new PackageException(
                $"The .NET SDK downloads packages, but there is no {DotnetProgram.Path}. Install the SDK.");
        }
        finally
        {
            Delete(folder);
        }
    }

    private static void Delete(string folder)
    {
        try { Directory.Delete(folder, recursive: true); }
        // A virus scanner may hold a file for a moment; the folder is a temporary one.
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException) { }
    }
}
