using System.Reflection;
using FellowOakDicom;
using NotebookKit.Cli.Files;
using NotebookKit.Cli.Installed;

namespace NotebookKit.Cli.Doctor;

/// <summary>Whether each folder that notebooks take a library from is of one build, and of this kit's.</summary>
internal static class BuildChecks
{
    private const string Subject = "Build folder";

    public static IEnumerable<Finding> All(string root) =>
        new[] { KitFolders.LibraryIn(root), KitFolders.PlotlyNet(root) }.Where(File.Exists)
            .Select(library => Path.GetDirectoryName(library)!)
            .SelectMany(folder => Problems(folder).Select(problem => Finding.Missing(
                Subject, $"{folder}: {problem}",
                Mend.Renew(folder, KitFolders.IsClone(root) ? "dotnet build" : $"{InstalledTool.Command} run"))));

    private static IEnumerable<string> Problems(string folder)
    {
        var found = Damaged(folder).Concat(OfOtherVersion(folder)).Concat(OfOtherSwitch(folder));
        return Listed(folder) is { } listed
            ? found.Concat(LeftOver(folder, listed)).Concat(Lacking(folder, listed))
            : found;
    }

    private static IEnumerable<string> Damaged(string folder) =>
        Assemblies(folder).Where(path => TryName(path) is null)
            .Select(path => $"{Path.GetFileName(path)} is cut off or no assembly");

    private static IEnumerable<string> OfOtherVersion(string folder)
    {
        var own = typeof(BuildChecks).Assembly.GetName().Version!;
        return Assemblies(folder).Select(TryName).OfType<AssemblyName>()
            .Where(name => name.Name!.StartsWith(nameof(NotebookKit), StringComparison.Ordinal) && name.Version != own)
            .Select(name => $"{name.Name} is version {name.Version!.ToString(3)}, and the kit {own.ToString(3)}");
    }

    /// <summary>A build with the other value of <c>Dicom</c> than the kit's.</summary>
    private static IEnumerable<string> OfOtherSwitch(string folder)
    {
        var own = typeof(DicomFile).Assembly.GetName().Name!;
        var holdsLibrary = File.Exists(Path.Combine(folder, $"{nameof(NotebookKit)}.dll"));
        if (holdsLibrary && !File.Exists(Path.Combine(folder, $"{own}.dll")))
        {
            yield return $"it is built with another -p:Dicom than the kit, which uses {own}";
        }
    }

    /// <summary>What was built once and belongs to no project any more; a notebook may load it.</summary>
    private static IEnumerable<string> LeftOver(string folder, IReadOnlySet<string> listed) =>
        Assemblies(folder).Select(path => Path.GetFileName(path)).Where(name => !listed.Contains(name))
            .Select(name => $"{name} is left over from an older build");

    private static IEnumerable<string> Lacking(string folder, IReadOnlySet<string> listed) =>
        listed.Where(name => !Directory.EnumerateFiles(folder, name, SearchOption.AllDirectories).Any())
            .Select(name => $"{name} is not there");

    /// <summary>Without native libraries, which on Windows end with .dll as well.</summary>
    private static IEnumerable<string> Assemblies(string folder) => Directory.EnumerateFiles(folder, "*.dll")
        .Where(path => !Path.GetFileName(path).StartsWith("lib", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private static AssemblyName? TryName(string path)
    {
        try
        {
            return AssemblyName.GetAssemblyName(path);
        }
        catch (BadImageFormatException)
        {
            return null;
        }
    }

    /// <summary>
    /// The assemblies that the last build noted; null where it left no note, as in what an installed kit unpacks.
    /// </summary>
    private static IReadOnlySet<string>? Listed(string folder)
    {
        var note = Directory.EnumerateFiles(folder, "*.deps.json").FirstOrDefault();
        return note is null ? null : DependencyNote.Read(note);
    }
}
