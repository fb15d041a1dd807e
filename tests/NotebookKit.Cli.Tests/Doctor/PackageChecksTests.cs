using NotebookKit.Cli.Doctor;
using NotebookKit.Engine.Packages;
using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.Doctor;

/// <summary>Restores by NuGet itself, of a project in a clone of the test's own.</summary>
public sealed class PackageChecksTests : IDisposable
{
    private readonly TemporaryFolder _clone = new();

    [Theory]
    [InlineData("NotebookKit.PlotlyNet", "Plotly.NET")]
    [InlineData("NotebookKit.ScottPlot", "ScottPlot")]
    public async Task All_RegistryWithoutAPlotLibrary_SaysHowToBuildWithoutIt(string project, string package)
    {
        await RestoreAsync(project, package, "6.0.0");

        var finding = Assert.Single(PackageChecks.All(_clone.Path));

        Assert.Equal(FindingState.Optional, finding.State);
        Assert.StartsWith(
            $"{project}: NU1101: Unable to find package {package}.", finding.Detail, StringComparison.Ordinal);
        Assert.StartsWith("dotnet build -p:Plots=none", finding.Mend, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_RegistryWithoutWhatTheKitNeeds_IsMissing()
    {
        await RestoreAsync("NotebookKit.Cli", "Markdig", "1.6.0");

        Assert.Equal(FindingState.Missing, Assert.Single(PackageChecks.All(_clone.Path)).State);
    }

    [Theory]
    [InlineData(".nupkg.metadata")]
    [InlineData("markdig.nuspec")]
    [InlineData("lib/net10.0/Markdig.dll")]
    public async Task All_PackageThatIsCutOff_IsNamedWithItsMend(string file)
    {
        AddToFeed("Markdig");
        await RestoreAsync("NotebookKit.Cli", "Markdig", "1.6.0");
        Assert.Empty(PackageChecks.All(_clone.Path));
        var package = Path.Combine(_clone.File("cache"), "markdig", "1.6.0");
        File.Delete(Path.Combine(package, file));

        var finding = Assert.Single(PackageChecks.All(_clone.Path));

        Assert.Equal(FindingState.Missing, finding.State);
        Assert.Equal($"{package} is cut off: it lacks {file}", finding.Detail);
        Assert.Equal(Mend.Renew(package, "dotnet restore"), finding.Mend);
        Directory.Delete(package, recursive: true);
        await RestoreAsync("NotebookKit.Cli", "Markdig", "1.6.0");
        Assert.Empty(PackageChecks.All(_clone.Path));
    }

    public void Dispose() => _clone.Dispose();

    /// <summary>Puts a package, which this repository itself uses, where the test's restores find it.</summary>
    private void AddToFeed(string id)
    {
        var package = RestoreRecord.Below(Repository.Path("lib")).SelectMany(record => record.Packages)
            .First(package => package.Folder.Contains(id, StringComparison.OrdinalIgnoreCase));
        var file = Directory.EnumerateFiles(package.Folder, "*.nupkg").Single();
        File.Copy(file, Path.Combine(Directory.CreateDirectory(_clone.File("feed")).FullName, Path.GetFileName(file)));
    }

    private async Task RestoreAsync(string project, string package, string version)
    {
        Directory.CreateDirectory(_clone.File("feed"));
        File.WriteAllText(_clone.File("nuget.config"), """
            <configuration>
              <config><add key="globalPackagesFolder" value="cache" /></config>
              <fallbackPackageFolders><clear /></fallbackPackageFolders>
              <packageSources><clear /><add key="feed" value="feed" /></packageSources>
            </configuration>
            """);
        var folder = Directory.CreateDirectory(_clone.File(Path.Combine("lib", project))).FullName;
        File.WriteAllText(Path.Combine(folder, $"{project}.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><NuGetAudit>false</NuGetAudit></PropertyGroup>
              <ItemGroup><PackageReference Include="{package}" Version="{version}" /></ItemGroup>
            </Project>
            """);
        await DotnetProgram.RunAsync(
            folder, ["restore", "--disable-build-servers"], TestContext.Current.CancellationToken);
    }
}
