using System.Globalization;
using System.Reflection;
using FellowOakDicom;
using NotebookKit.Cli.Files;
using NotebookKit.Cli.Installed;
using NotebookKit.Phantom;

namespace NotebookKit.Cli.Doctor;

/// <summary>What the kit itself needs: the SDK and the clone's own parts.</summary>
internal static class KitChecks
{
    public static IEnumerable<Finding> All()
    {
        yield return Sdk();
        yield return Dicom();
        yield return Codecs();
        if (KitFolders.FindRoot() is not { } root)
        {
            yield return InstalledTool.IsThis
                ? Finding.Optional("Lecture", "not here; this kit brings it along", "kit run")
                : Finding.Missing("Repository", "no NotebookKit.sln above the kit or the working folder",
                    "change into the folder of your clone, and run the kit from there");
            yield break;
        }
        yield return Finding.Present(KitFolders.IsClone(root) ? "Repository" : "Lecture", root);
        yield return Library(root);
        foreach (var finding in BuildChecks.All(root)) yield return finding;
        foreach (var finding in PackageChecks.All(root)) yield return finding;
        yield return Charts(root);
        yield return Data(root);
        yield return Notebooks(root, "en", "English notebooks");
        yield return Notebooks(root, "ja", "Japanese notebooks");
        yield return Output(root);
    }

    private static Finding Sdk()
    {
        var install = Mend.On(
            "winget install Microsoft.DotNet.SDK.10", "brew install --cask dotnet-sdk",
            "sudo apt install dotnet-sdk-10.0   (other systems: https://dot.net/download)");
        var sdks = Tool.Ask("dotnet", "--list-sdks");
        var version = (sdks ?? "").Split('\n').Select(line => line.Split(' ')[0]).LastOrDefault(MajorIsTenOrLater);
        return version is null
            ? Finding.Missing(
                ".NET SDK", sdks is null ? "`dotnet` is not on the PATH" : "no version 10 or later", install)
            : Finding.Present(".NET SDK", version);
    }

    private static bool MajorIsTenOrLater(string version) =>
        int.TryParse(version.Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var major)
            && major >= 10;

    private static Finding Dicom()
    {
        var assembly = typeof(DicomFile).Assembly.GetName();
        return Finding.Present("DICOM library", $"{assembly.Name} {assembly.Version!.ToString(3)}");
    }

    private static Finding Codecs()
    {
        var library = CodecPackage.Problem is null
            ? Assembly.Load(CodecPackage.AssemblyName)
            : typeof(DicomFile).Assembly;
        // As #!about says it.
        var codecs = library.GetCustomAttributes<AssemblyMetadataAttribute>()
            .FirstOrDefault(note => note.Key == $"About:{nameof(Codecs)}")?.Value ?? "RLE";
        return CodecPackage.Problem is { } problem
            ? Finding.Optional(nameof(Codecs),
                $"{codecs}; lossy JPEG, JPEG-LS and JPEG 2000 images need fo-dicom.Codecs: {problem}",
                "dotnet build -p:Dicom=fo-dicom   (with the full NuGet registry)")
            : Finding.Present(nameof(Codecs), codecs);
    }

    private static Finding Library(string root)
    {
        var library = KitFolders.LibraryIn(root);
        return File.Exists(library)
            ? Finding.Present("NotebookKit.dll", library)
            : Finding.Missing("NotebookKit.dll", "not built: notebooks cannot import it", "dotnet build");
    }

    private static Finding Charts(string root)
    {
        string[] libraries =
        [
            .. new[] { "Plotly.NET", "ScottPlot" }
                .Select(name => Path.Combine(Path.GetDirectoryName(KitFolders.PlotlyNet(root))!, name + ".dll"))
                .Where(File.Exists).Select(AssemblyName.GetAssemblyName)
                .Select(library => $"{library.Name} {library.Version?.ToString(3)}"),
        ];
        return libraries.Length > 0
            ? Finding.Present("Chart libraries", string.Join(", ", libraries))
            : Finding.Optional(
                "Chart libraries",
                "built without Plotly.NET and ScottPlot: notebooks show the kit's own figures instead",
                "dotnet build   (needs NuGet's Plotly.NET, Plotly.NET.CSharp and ScottPlot)");
    }

    private static Finding Data(string root)
    {
        var folder = Path.Combine(root, "data", "ct_dcmdir");
        var missing = LectureSlices.Names.Where(name => !File.Exists(Path.Combine(folder, name))).ToList();
        return missing.Count == 0
            ? Finding.Present("Lecture data", folder)
            : Finding.Missing("Lecture data", $"no {string.Join(", ", missing)} in {folder}",
                $"{InstalledTool.Command} data --out data/ct_dcmdir");
    }

    private static Finding Notebooks(string root, string language, string subject)
    {
        var count = KitFolders.LectureNotebooks(root, language).Count;
        var folder = Path.Combine(root, "notebooks", language);
        return count > 0
            ? Finding.Present(subject, string.Create(CultureInfo.InvariantCulture, $"{count} in {folder}"))
            : Finding.Missing(subject, $"none in {folder}", $"{InstalledTool.Command} reset");
    }

    private static Finding Output(string root)
    {
        var folder = Path.Combine(root, "out");
        var probe = Path.Combine(Directory.Exists(folder) ? folder : root, $".kit-doctor-{Environment.ProcessId}");
        try
        {
            File.WriteAllText(probe, "");
            File.Delete(probe);
            return Finding.Present("Output folder", folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Finding.Missing("Output folder", $"cannot write into {folder}: {exception.Message}",
                "run with --out and a folder that is yours");
        }
    }
}
