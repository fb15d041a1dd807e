using NotebookKit.Cli.Kernels;
using NotebookKit.Jupyter.Specs;
using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.Kernels;

/// <summary>Putting a program in its place; what the program does is of no concern here.</summary>
public sealed class KernelInstallerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private KernelLocation Location => KernelLocation.In(_folder.File("prefix"));

    private string[] Programs =>
        [.. Directory.GetDirectories(Location.Programs).Select(Path.GetFileName).OfType<string>()];

    [Fact]
    public void Install_Spec_StartsTheProgramFromItsPlace()
    {
        var spec = Install("a", Built("program"));

        Assert.Equal("program", File.ReadAllText(Path.Combine(Path.GetDirectoryName(spec.Arguments[1])!, "content")));
        Assert.Equivalent(spec, KernelSpec.Read(spec.Folder), strict: true);
        Assert.Equal(
            ["kernel.json", "logo-32x32.png", "logo-64x64.png", "logo-svg.svg"],
            Directory.GetFiles(spec.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Install_OverAnotherProgram_RemovesTheOlder()
    {
        Install("a", Built("older"));

        var spec = Install("a", Built("newer"));

        Assert.Equal([Path.GetFileName(spec.Own!.ProgramFolder)], Programs);
    }

    [Fact]
    public void Install_TheSameProgramAgain_LeavesItAsItIs()
    {
        Install("a", Built("same"));
        var before = FolderListing.Of(_folder.File("prefix"));

        Install("a", Built("same"));

        Assert.Equal(before, FolderListing.Of(_folder.File("prefix")));
    }

    [Fact]
    public void Install_WhileAKernelRunsFromTheOlderProgram_LeavesItUntilTheKernelHasEnded()
    {
        var older = Install("a", Built("older")).Own!.ProgramFolder;
        using (ProgramUse.Hold(older))
        {
            Install("a", Built("newer"));
            Assert.True(File.Exists(Path.Combine(older, "content")));
        }

        Install("a", Built("newer"));

        Assert.False(Directory.Exists(older));
    }

    [Fact]
    public void Install_SecondName_KeepsTheProgramOfTheFirst()
    {
        Install("a", Built("one"));
        Install("b", Built("other"));

        Assert.Equal(2, Programs.Length);
    }

    [Fact]
    public void Uninstall_AllOfIt_LeavesTheFolderAsItWasBefore()
    {
        Directory.CreateDirectory(_folder.File("prefix/lib"));
        SampleKernel.Write(_folder.File("prefix/share/jupyter"), "foreign", ["x"]);
        var before = FolderListing.Of(_folder.File("prefix"));
        var specs = new[] { Install("a", Built("one")), Install("b", Built("other")) };

        var inUse = Installer.Uninstall(specs);

        Assert.Empty(inUse);
        Assert.Equal(before, FolderListing.Of(_folder.File("prefix")));
    }

    [Fact]
    public void Uninstall_OnlyKernelOfAFolder_RemovesTheFoldersThatWereMadeForIt()
    {
        Directory.CreateDirectory(_folder.File("prefix"));

        Installer.Uninstall([Install("a", Built("one"))]);

        Assert.Empty(FolderListing.Of(_folder.File("prefix")));
    }

    [Fact]
    public void Uninstall_OneOfTwo_LeavesTheOtherWhole()
    {
        var kept = Install("kept", Built("shared"));
        var before = FolderListing.Of(_folder.File("prefix"));

        Installer.Uninstall([Install("gone", Built("shared"))]);

        Assert.Equal(before, FolderListing.Of(_folder.File("prefix")));
        Assert.True(Directory.Exists(kept.Own!.ProgramFolder));
    }

    [Fact]
    public void Uninstall_WhileAKernelRuns_NamesTheFolderThatStays()
    {
        var spec = Install("a", Built("one"));
        using var running = ProgramUse.Hold(spec.Own!.ProgramFolder);

        Assert.Equal([spec.Own.ProgramFolder], Installer.Uninstall([spec]));

        Assert.False(Directory.Exists(spec.Folder));
    }

    public void Dispose() => _folder.Dispose();

    private KernelInstaller Installer => new(Location, broken => Assert.Fail(broken.Message));

    private KernelSpec Install(string name, string built) => Installer.Install(name, built, "sources");

    /// <summary>A folder like one that a build makes.</summary>
    private string Built(string content)
    {
        var folder = Directory.CreateDirectory(_folder.File($"build {Guid.NewGuid():N}")).FullName;
        File.WriteAllText(Path.Combine(folder, "content"), content);
        return folder;
    }
}
