using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.Kernels;

/// <summary><c>kit kernel</c> as a user of Jupyter calls it who has other kernels, too.</summary>
public sealed class KernelCommandTests(InstalledKernel kernel) : IDisposable
{
    private readonly JupyterSandbox _user = new();

    [Fact]
    public async Task Install_WhereDotNetInteractiveHasTheName_SaysSoAndTakesTheOther_AndUninstallTakesAllAwayAgain()
    {
        // What this machine once got must do: the registry cannot be reached here.
        await kernel.JupyterPathAsync();
        var offline = new Dictionary<string, string>(_user.Environment) { ["RestoreSources"] = _user.Temporary };
        SampleKernel.Write(_user.Data, ".net-csharp", ["dotnet", "interactive", "jupyter", "{connection_file}"]);
        var before = FolderListing.Of(_user.Data);

        var installed = await Kit.RunProcessAsync(offline, "kernel", "install", "--user");

        Assert.Equal("", installed.Error);
        Assert.Equal(ExitCode.Success, installed.ExitCode);
        Assert.Contains(
            "The name .net-csharp belongs to the kernel “The kernel .net-csharp” in ", installed.Output,
            StringComparison.Ordinal);
        Assert.Contains(
            $"notebookkit-csharp  {Path.Combine(_user.Data, "kernels", "notebookkit-csharp")}", installed.Output,
            StringComparison.Ordinal);
        Assert.DoesNotContain("cannot be had", installed.Output, StringComparison.Ordinal);
        // The same source gives the same bytes, or each installation would be a version of its own.
        Assert.Equal(ProgramsOf(Path.Combine(kernel.Prefix, "share", "jupyter")), ProgramsOf(_user.Data));
        var listed = await RunAsync("list");
        Assert.Matches(@"(?m)^\.net-csharp +The kernel \.net-csharp +\S.*\.net-csharp\r?$", listed.Output);
        Assert.Matches(
            @"(?m)^notebookkit-csharp +NotebookKit \(C#\) +\S.*  \(this kit's, [0-9.]+\)\r?$", listed.Output);

        var removed = await RunAsync("uninstall");

        Assert.Equal("", removed.Error);
        Assert.Equal(before, FolderListing.Of(_user.Data));
    }

    [Fact]
    public async Task Install_WithoutTheAheadOfTimeCompiler_InstallsThePlainProgramAndSaysSo()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows lets only administrators make symbolic links.");
        await kernel.JupyterPathAsync();
        // All packages of this machine but that one, and a registry that cannot be reached.
        var packages = Directory.CreateDirectory(Path.Combine(_user.Temporary, "packages")).FullName;
        foreach (var package in Directory.GetDirectories(Packages))
        {
            if (package.Contains("crossgen", StringComparison.Ordinal)) continue;
            Directory.CreateSymbolicLink(Path.Combine(packages, Path.GetFileName(package)), package);
        }
        var environment = new Dictionary<string, string>(_user.Environment)
        {
            ["RestoreSources"] = _user.Data,
            ["NUGET_PACKAGES"] = packages,
        };

        var installed = await Kit.RunProcessAsync(environment, "kernel", "install", "--user");

        Assert.Equal("", installed.Error);
        Assert.Contains("The ahead-of-time compiler cannot be had here", installed.Output, StringComparison.Ordinal);
        var compiled = EngineIn(Path.Combine(kernel.Prefix, "share", "jupyter"));
        var plain = EngineIn(_user.Data);
        Assert.InRange(plain.Length, 1, compiled.Length / 2);
    }

    [Fact]
    public async Task Install_WithoutAnyPackage_SaysWhatIsLacking_AndLeavesNothing()
    {
        var environment = new Dictionary<string, string>(_user.Environment)
        {
            ["RestoreSources"] = _user.Temporary,
            ["NUGET_PACKAGES"] = Path.Combine(_user.Temporary, "packages"),
        };

        var run = await Kit.RunProcessAsync(environment, "kernel", "install");

        Assert.Equal(ExitCode.InputFailed, run.ExitCode);
        Assert.StartsWith("error: the kernel could not be built:\n", run.Error, StringComparison.Ordinal);
        Assert.Contains(
            "error NU1101: Unable to find package Microsoft.CodeAnalysis.CSharp.Scripting", run.Error,
            StringComparison.Ordinal);
        AssertNothingIsInstalled();
    }

    [Fact]
    public async Task Install_Interrupted_LeavesNothing_AndExitsWith130()
    {
        Assert.SkipWhen(
            OperatingSystem.IsWindows(), "Windows has no signal that a test can send to one process alone.");
        using var process = Kit.Start(_user.Environment, "kernel", "install");
        // The build has begun.
        await FolderWatch.UntilAsync(
            _user.Temporary,
            () => Directory.EnumerateFiles(_user.Temporary, "*.json", SearchOption.AllDirectories).Any(),
            TestContext.Current.CancellationToken);

        Judge.RunTool("kill", "-INT", $"{process.Id}");
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(ExitCode.Interrupted, process.ExitCode);
        AssertNothingIsInstalled();
    }

    [Fact]
    public async Task Install_NameOfAnotherKernel_IsRefused_AndTheOtherStays()
    {
        SampleKernel.Write(_user.Data, "mine", ["x"]);
        var before = FolderListing.Of(_user.Data);

        var run = await RunAsync("install", "--name", "Mine");

        Assert.Equal(ExitCode.InputFailed, run.ExitCode);
        Assert.Contains(
            "the name mine belongs to the kernel “The kernel mine” in " +
            $"{Path.Combine(_user.Data, "kernels", "mine")}: choose another --name",
            run.Error,
            StringComparison.Ordinal);
        Assert.Equal(before, FolderListing.Of(_user.Data));
    }

    [Fact]
    public async Task Install_NameOfABrokenKernel_IsRefused_AndTheOtherStays()
    {
        var file = Path.Combine(
            Directory.CreateDirectory(Path.Combine(_user.Data, "kernels", "mine")).FullName, "kernel.json");
        File.WriteAllText(file, "{");

        var run = await RunAsync("install", "--name", "mine");

        Assert.Equal(ExitCode.InputFailed, run.ExitCode);
        Assert.Contains(file, run.Error, StringComparison.Ordinal);
        Assert.Equal("{", File.ReadAllText(file));
    }

    [Fact]
    public async Task Install_PrefixThatCannotBeWrittenTo_IsNamedBeforeAnythingIsBuilt()
    {
        var file = Path.Combine(_user.Temporary, "a file");
        File.WriteAllText(file, "");

        var run = await RunAsync("install", "--prefix", file);

        Assert.Equal(ExitCode.InputFailed, run.ExitCode);
        Assert.Contains(
            $"cannot write into {Path.Combine(file, "share", "jupyter")} ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Building", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("install", "--user", "--prefix", "somewhere")]
    [InlineData("install", "--name", "my kernel")]
    [InlineData("install", "--name", "../up")]
    [InlineData("install", "--name", "..")]
    [InlineData("install", "--name", "")]
    [InlineData("install", "--prefix", "")]
    [InlineData("uninstall", "--user", "--prefix", "somewhere")]
    [InlineData("uninstall", "--name", "a/b")]
    [InlineData("start")]
    public async Task WrongUsage_IsSaid_AndExitsWith2(params string[] arguments)
    {
        var run = await Kit.RunAsync(["kernel", .. arguments]);

        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.StartsWith("error: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(
            $"`kit kernel {arguments[0]} --help` shows how it is used", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_BrokenKernelsOfOthers_AreReported_AndTheOthersListed()
    {
        var file = Path.Combine(
            Directory.CreateDirectory(Path.Combine(_user.Data, "kernels", "broken")).FullName, "kernel.json");
        File.WriteAllText(file, "{ \"argv\": 1 }");
        SampleKernel.Write(_user.Data, "good", ["x"]);

        var run = await RunAsync("list");

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Contains($"{file}: argv: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("\ngood  ", $"\n{run.Output}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_OwnKernelWhoseProgramIsGone_SaysHowToMendIt()
    {
        SampleKernel.WriteOwn(_user.Data, "mine", program: Path.Combine(_user.Data, "gone"));

        var run = await RunAsync("list");

        Assert.Contains("its program is gone: `kit kernel install` mends it", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Uninstall_WithNothingOfThisKits_SaysSo_AndLeavesTheOthers()
    {
        SampleKernel.Write(_user.Data, ".net-csharp", ["x"]);
        var before = FolderListing.Of(_user.Data);

        var run = await RunAsync("uninstall");

        Assert.Equal(ExitCode.InputFailed, run.ExitCode);
        Assert.Contains(
            $"no kernel of this kit in {Path.Combine(_user.Data, "kernels")}", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, FolderListing.Of(_user.Data));
    }

    [Fact]
    public async Task Doctor_WithoutTheKernel_OrWithAnOldOne_SaysHowToInstallIt()
    {
        var absent = await Kit.RunProcessAsync(_user.Environment, "doctor");
        SampleKernel.WriteOwn(_user.Data, "mine", program: _user.Data);
        var old = await Kit.RunProcessAsync(_user.Environment, "doctor");

        Assert.Matches(
            @"optional  Jupyter kernel .*\r?\n +mend: dotnet run --project lib/NotebookKit\.Cli -- kernel install",
            absent.Output);
        Assert.Matches(@"optional  Jupyter kernel +mine in .* is of version 0\.0\.1", old.Output);
    }

    public void Dispose() => _user.Dispose();

    private static string Packages => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private Task<KitRun> RunAsync(params string[] arguments) =>
        Kit.RunProcessAsync(_user.Environment, ["kernel", .. arguments]);

    private static FileInfo EngineIn(string data) =>
        new(Path.Combine(data, "notebookkit", ProgramsOf(data)[0], "NotebookKit.Engine.dll"));

    private static List<string> ProgramsOf(string data) =>
        [.. Directory.GetDirectories(Path.Combine(data, "notebookkit")).Select(folder => Path.GetFileName(folder)!)];

    private void AssertNothingIsInstalled()
    {
        Assert.False(Directory.Exists(_user.Data));
        Assert.Empty(Directory.GetFileSystemEntries(_user.Temporary, "notebookkit*"));
    }
}
