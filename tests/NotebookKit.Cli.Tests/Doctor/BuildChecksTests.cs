using NotebookKit.Cli.Doctor;
using NotebookKit.Cli.Files;
using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.Doctor;

/// <summary>Copies of this clone's build folder, each spoiled in its own way.</summary>
public sealed class BuildChecksTests : IDisposable
{
    private readonly TemporaryFolder _clone = new();
    private readonly string _folder;

    public BuildChecksTests()
    {
        File.WriteAllText(_clone.File("NotebookKit.sln"), "");
        _folder = _clone.CopyOf(
            Path.GetDirectoryName(KitFolders.LibraryIn(Repository.Root))!, Path.Combine("lib", "NotebookKit", "bin"));
    }

    [Fact]
    public void All_OneBuild_FindsNothing() => Assert.Empty(BuildChecks.All(_clone.Path));

    [Fact]
    public void All_LibraryOfAProjectThatIsGone_IsNamedWithItsMend()
    {
        File.Copy(InFolder("NotebookKit.Figures.dll"), InFolder("NotebookKit.Charts.dll"));

        var finding = Assert.Single(BuildChecks.All(_clone.Path), finding => Says(finding, "left over"));

        Assert.Equal(FindingState.Missing, finding.State);
        Assert.Contains("NotebookKit.Charts.dll is left over from", finding.Detail, StringComparison.Ordinal);
        Assert.Contains(_folder, finding.Mend!, StringComparison.Ordinal);
        Assert.EndsWith("&& dotnet build", finding.Mend, StringComparison.Ordinal);
    }

    [Fact]
    public void All_LibraryOfAnotherVersion_NamesBothVersions()
    {
        // Anything of another version will do: what counts is the name that the assembly bears.
        AssemblyCopy.WithVersion(InFolder("NotebookKit.Figures.dll"), new Version(0, 0, 9));

        Assert.Contains(
            BuildChecks.All(_clone.Path),
            finding => Says(finding, "NotebookKit.Figures is version 0.0.9, and the kit 0.1.0"));
    }

    [Fact]
    public void All_BuiltWithTheOtherDicomLibrary_SaysSo()
    {
        File.Delete(InFolder($"{typeof(FellowOakDicom.DicomFile).Assembly.GetName().Name}.dll"));

        Assert.Contains(
            BuildChecks.All(_clone.Path), finding => Says(finding, "built with another -p:Dicom than the kit"));
    }

    [Fact]
    public void All_LibraryThatIsCutOff_IsNamed()
    {
        using (var library = File.OpenWrite(InFolder("NotebookKit.Imaging.dll"))) library.SetLength(100);

        Assert.Contains(BuildChecks.All(_clone.Path), finding => Says(finding, "NotebookKit.Imaging.dll is cut off"));
    }

    [Fact]
    public void All_LibraryThatIsGone_IsNamed()
    {
        File.Delete(InFolder("System.Numerics.Tensors.dll"));

        Assert.Contains(
            BuildChecks.All(_clone.Path), finding => Says(finding, "System.Numerics.Tensors.dll is not there"));
    }

    public void Dispose() => _clone.Dispose();

    private static bool Says(Finding finding, string text) => finding.Detail.Contains(text, StringComparison.Ordinal);

    private string InFolder(string name) => Path.Combine(_folder, name);
}
