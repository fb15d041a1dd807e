namespace NotebookKit.Cli.Doctor;

/// <summary>Whether NuGet could bring the packages of the clone's projects, and whether they are whole.</summary>
internal static class PackageChecks
{
    public static IEnumerable<Finding> All(string root)
    {
        var records = RestoreRecord.Below(Path.Combine(root, "lib"));
        return records.SelectMany(Failures).Concat(
            records.SelectMany(record => record.Packages).DistinctBy(package => package.Folder).Select(Check)
                .OfType<Finding>());
    }

    private static IEnumerable<Finding> Failures(RestoreRecord record) => record.Errors.Select(error =>
        record.IsPlotAdapter
            ? Finding.Optional("Restore", $"{record.Project}: {error}",
                "dotnet build -p:Plots=none   (without Plotly.NET and ScottPlot, which the lecture does not need)")
            : Finding.Missing("Restore", $"{record.Project}: {error}",
                "dotnet restore   (with a network, or --source and a folder that has the package)"));

    /// <summary>What is wrong with an unpacked package; null if nothing.</summary>
    private static Finding? Check(RestoredPackage package)
    {
        if (!Directory.Exists(package.Folder))
        {
            return Finding.Missing("Package", $"{package.Folder} is gone", "dotnet restore");
        }
        var lacking = package.Files.FirstOrDefault(file => !File.Exists(Path.Combine(package.Folder, file)));
        // NuGet takes a folder with its own mark for whole, and does not unpack the package again.
        return lacking is null ? null : Finding.Missing("Package",
            $"{package.Folder} is cut off: it lacks {lacking}", Mend.Renew(package.Folder, "dotnet restore"));
    }
}
