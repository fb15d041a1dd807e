using System.IO.Compression;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using NotebookKit.Cli.Doctor;
using NotebookKit.Cli.Files;
using NotebookKit.Cli.Tests.DotnetInteractive;
using NotebookKit.Cli.Tests.Kernels;
using NotebookKit.Jupyter.Specs;
using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.Packages;

/// <summary>The two packages, installed from a folder and used where there is no clone.</summary>
[RunsInCI("packing and installing")]
public sealed class PackedKitTests(PackedKit kit, InstalledKernel kernel) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>The kit's, and the real .NET Interactive.</summary>
    public static TheoryData<string> Kernels => [KernelName.Default, DotnetInteractiveKernel.Name];

    [Fact]
    public async Task Pack_OfTheSolution_MakesTheLibraryAndTheCommand_WithWhatARegistryShows()
    {
        var packages = Directory.GetFiles(await kit.PackagesAsync()).Order(StringComparer.Ordinal).ToList();

        Assert.Equal(
            ["NotebookKit.0.1.0.nupkg", "NotebookKit.Cli.0.1.0.nupkg"], packages.Select(Path.GetFileName));
        foreach (var package in packages)
        {
            using var zip = ZipFile.OpenRead(package);
            using var file = zip.Entries.Single(entry => Path.GetExtension(entry.FullName) == ".nuspec").Open();
            var metadata = XDocument.Load(file).Root!.Elements().Single().Elements()
                .ToDictionary(element => element.Name.LocalName, element => element.Value);
            Assert.Equal("MIT", metadata["license"]);
            Assert.NotNull(zip.GetEntry(metadata["readme"]));
            Assert.Contains("DICOM", metadata["description"], StringComparison.Ordinal);
            Assert.Contains("dicom", metadata["tags"], StringComparison.Ordinal);
            Assert.DoesNotContain(zip.Entries, entry => Path.GetExtension(entry.FullName) == ".pdb");
        }
    }

    [Fact]
    public async Task Command_Dump_PrintsWhatTheCloneDoes()
    {
        var file = Repository.Path("data", "ct_dcmdir", "Brain01");

        var run = await SucceedAsync("dump", file);

        Assert.Equal((await Kit.RunAsync("dump", file)).Output, run.Output);
    }

    [Theory]
    [InlineData("png", "--bits", "8,16")]
    [InlineData("anonymize", "--profile", "lecture")]
    public async Task Command_OverAFolder_MakesTheFilesThatTheCloneMakes(params string[] command)
    {
        var (mine, clones) = (_folder.File("mine"), _folder.File("clone's"));
        string[] arguments = [command[0], Repository.LectureFolder, .. command[1..], "--out"];

        await SucceedAsync([.. arguments, mine]);

        await Kit.RunAsync([.. arguments, clones]);
        Assert.NotEmpty(FolderListing.Of(mine));
        Assert.Equal(FolderListing.Of(clones), FolderListing.Of(mine));
    }

    [Fact]
    public async Task Command_Doctor_WithoutAClone_LacksNothing()
    {
        var run = await SucceedAsync("doctor");

        Assert.Contains("optional  Lecture             not here; this kit brings it along", run.Output);
        Assert.Contains("mend: kit run", run.Output);
    }

    [Fact]
    public async Task Command_Help_TellsExamplesAsTheyAreTyped() =>
        Assert.Contains(
            "\n  kit png data/ct_dcmdir", (await SucceedAsync("png", "--help")).Output, StringComparison.Ordinal);

    [Fact]
    public async Task Command_Run_UnpacksTheLecture_RunsIt_AndLeavesAStudentsNotebooksAlone()
    {
        var lecture = _folder.File("NotebookKit");

        var first = await SucceedAsync("run", "00-welcome", "06-save-png");

        Assert.Contains($"The lecture is in {lecture}", first.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(lecture, "out", "index.html")));
        Assert.True(File.Exists(Path.Combine(lecture, "out", "res_16bit.png")));
        var mine = SampleNotebook.Write(Path.Combine(lecture, "notebooks", "en", "01-read.ipynb"), "\"mine\"");
        var content = File.ReadAllText(mine);
        var again = await SucceedAsync("run", "01-read");
        Assert.DoesNotContain("The lecture is in", again.Output, StringComparison.Ordinal);
        Assert.Contains(
            "mine", File.ReadAllText(Path.Combine(lecture, "out", "01-read.html")), StringComparison.Ordinal);
        Assert.Equal(content, File.ReadAllText(mine));
        var within = await kit.RunAsync(lecture, "reset", "01-read", "--lang", "en");
        Assert.Equal(ExitCode.Success, within.ExitCode);
        Assert.Contains("01-read.mine-1.ipynb", within.Output, StringComparison.Ordinal);
        var doctor = await kit.RunAsync(lecture, "doctor");
        Assert.True(doctor.ExitCode == ExitCode.Success, doctor.Output);
    }

    /// <summary>The library there is another build of the same version than the one that the command brings.</summary>
    [Fact]
    public async Task Command_Run_InAClone_SaysNothingOfTheClonesBuild()
    {
        var library = KitFolders.LibraryIn(Repository.Root);
        var notebook = SampleNotebook.Write(
            _folder.File("mine.ipynb"), $"#r \"{library}\"\nNotebookKit.Lecture.Data(\"Brain01\")");

        await SucceedAsync("run", notebook, "--out", "results");

        Assert.DoesNotContain(
            "another build", File.ReadAllText(_folder.File("results/mine.ipynb")), StringComparison.Ordinal);
    }

    /// <summary>The kernel that people open the unpacked notebooks with finds all that they name.</summary>
    [Theory, MemberData(nameof(Kernels))]
    public async Task Command_Run_UnpacksALectureThatAnyKernelRuns(string name)
    {
        await SucceedAsync("run", "00-welcome");

        await RunInKernelAsync(
            name, await JupyterPathAsync(name), _folder.File("NotebookKit/notebooks/en/06-save-png.ipynb"));
    }

    [Fact]
    public async Task Command_Run_WhereSomethingElseHasItsFoldersName_TouchesNothing()
    {
        Directory.CreateDirectory(_folder.File("NotebookKit"));
        File.WriteAllText(_folder.File("NotebookKit/mine"), "");

        var run = await kit.RunAsync(_folder.Path, "run");

        Assert.Equal(ExitCode.InputFailed, run.ExitCode);
        Assert.Contains("is there and is not the lecture", run.Error, StringComparison.Ordinal);
        Assert.Equal(["mine"], Directory.GetFileSystemEntries(_folder.File("NotebookKit")).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Command_KernelInstall_WithoutAClone_InstallsTheKernelThatItBrings()
    {
        await SucceedAsync("run", "00-welcome");

        await SucceedAsync("kernel", "install", "--prefix", _folder.File("prefix"));

        await RunInKernelAsync(
            KernelName.Default, _folder.File("prefix/share/jupyter"),
            _folder.File("NotebookKit/notebooks/en/06-save-png.ipynb"));
    }

    [Theory, MemberData(nameof(Kernels))]
    public async Task Library_InAnyKernel_BringsHelpersDataAndFormatters(string name)
    {
        var outputs = await RunInKernelAsync(name, await JupyterPathAsync(name), await LibraryNotebookAsync());

        Assert.Contains("Brain01", outputs[1], StringComparison.Ordinal);
        Assert.Contains("\"image/png\"", outputs[2], StringComparison.Ordinal);
        Assert.Contains("\"text/html\"", outputs[3], StringComparison.Ordinal);
        // Not within the package, which all notebooks of the machine share.
        Assert.Equal(_folder.File(Path.Combine("out", "mine.png")), File.ReadAllText(_folder.File("where")));
    }

    /// <summary>Where NuGet has unpacked what this repository uses.</summary>
    private static string MachinesCache => Path.GetFullPath(Path.Combine(
        RestoreRecord.Below(Repository.Path("lib")).SelectMany(record => record.Packages)
            .Select(package => package.Folder)
            .First(folder => folder.Contains("system.numerics.tensors", StringComparison.OrdinalIgnoreCase)),
        "..", ".."));

    public void Dispose() => _folder.Dispose();

    private async Task<KitRun> SucceedAsync(params string[] arguments)
    {
        var run = await kit.RunAsync(_folder.Path, arguments);
        Assert.DoesNotContain("error:", run.Error, StringComparison.Ordinal);
        Assert.True(run.ExitCode == ExitCode.Success, run.Output);
        return run;
    }

    /// <summary>A notebook that has the packages in a folder and nothing else of the kit.</summary>
    private async Task<string> LibraryNotebookAsync() =>
        SampleNotebook.Write(
            _folder.File("mine.ipynb"),
            $"#i \"nuget: {await kit.PackagesAsync()}\"\n#r \"nuget: NotebookKit\"\nusing FellowOakDicom;\n" +
            "using NotebookKit;\nusing static NotebookKit.Notebook;",
            "var data = DicomFile.Open(Lecture.Data(\"Brain01\")).Dataset;\nLecture.Data(\"Brain01\")",
            "Show(data.PixelArray(), 0, 80)",
            "Exercise.Hint(\"welcome-1\")",
            "Environment.SetEnvironmentVariable(\"NOTEBOOKKIT_OUTPUT\", null);\n" +
            "System.IO.File.WriteAllText(\"where\", Lecture.Output(\"mine.png\"));");

    private async Task<string> JupyterPathAsync(string name)
    {
        if (name == KernelName.Default) return await kernel.JupyterPathAsync();
        DotnetInteractiveKernel.WriteSpec(_folder.File("jupyter"));
        return _folder.File("jupyter");
    }

    /// <summary>The outputs of each code cell, run by a kernel; a cell that fails fails the test.</summary>
    private async Task<IReadOnlyList<string>> RunInKernelAsync(string name, string jupyterPath, string notebook)
    {
        var environment = new Dictionary<string, string>
        {
            ["JUPYTER_PATH"] = jupyterPath,
            // The packages under test do not go to the machine's own cache, which has what they depend on.
            ["NUGET_PACKAGES"] = _folder.File("cache"),
            ["NUGET_FALLBACK_PACKAGES"] = MachinesCache,
        };
        var results = _folder.File("results");

        var run = await Kit.RunProcessAsync(environment, "run", notebook, "--kernel", name, "--out", results);

        Assert.Equal("", run.Error);
        Assert.Equal(ExitCode.Success, run.ExitCode);
        var json = JsonNode.Parse(File.ReadAllText(Path.Combine(results, Path.GetFileName(notebook))))!;
        return [.. json["cells"]!.AsArray().Where(cell => (string?)cell!["cell_type"] == "code").Select(
            cell => cell!["outputs"]!.ToJsonString())];
    }
}
