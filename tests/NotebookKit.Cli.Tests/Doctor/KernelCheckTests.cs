using System.Xml.Linq;
using NotebookKit.Cli.Doctor;
using NotebookKit.Cli.Kernels;
using NotebookKit.Cli.Tests.Kernels;
using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.Doctor;

/// <summary>Kernels that were installed once, and the kit as it is now.</summary>
public sealed class KernelCheckTests : IDisposable
{
    private const string Mend = "dotnet run --project lib/NotebookKit.Cli -- kernel install";

    private readonly TemporaryFolder _folder = new();

    private KernelLocation Location => KernelLocation.In(_folder.File("prefix"));

    [Fact]
    public void Find_KernelBuiltFromTheseSources_IsPresent()
    {
        Install(KernelSources.Hash(Repository.Root));

        Assert.Equal(FindingState.Present, Check(Repository.Root).State);
    }

    [Fact]
    public void Find_KernelBuiltFromOtherSources_SaysSo_AndHowToMendIt()
    {
        var clone = Clone();
        Install(KernelSources.Hash(clone));
        Assert.Equal(FindingState.Present, Check(clone).State);

        var project = Path.Combine(clone, "lib", "NotebookKit.Engine", "NotebookKit.Engine.csproj");
        File.AppendAllText(project, "<!-- edited -->");

        var finding = Check(clone);
        Assert.Equal(FindingState.Optional, finding.State);
        Assert.EndsWith("is built from other sources than those in this clone", finding.Detail);
        Assert.Equal(Mend, finding.Mend);
    }

    [Fact]
    public void Find_KernelThatAnOlderKitInstalled_WithoutItsSources_IsOld()
    {
        Install("");

        Assert.Equal(FindingState.Optional, Check(Repository.Root).State);
    }

    [Fact]
    public void Find_KernelOfAnotherVersion_NamesBoth()
    {
        SampleKernel.WriteOwn(_folder.File("prefix/share/jupyter"), "old", program: _folder.Path);

        var finding = Check(root: null);

        Assert.Equal(FindingState.Optional, finding.State);
        Assert.EndsWith(
            $"is of version 0.0.1, and the kit of {KernelInstaller.Version}", finding.Detail, StringComparison.Ordinal);
        Assert.Equal(Mend, finding.Mend);
    }

    [Fact]
    public void Folders_AreTheKernelsAndAllThatItsProjectsNameBesideThem()
    {
        var found = new List<string> { KernelSources.Program };
        for (var index = 0; index < found.Count; index++)
        {
            var project = Repository.Path("lib", found[index], $"{found[index]}.csproj");
            if (!File.Exists(project)) continue;
            var beside = XDocument.Load(project).Descendants()
                .Select(element => element.Attribute("Include")?.Value.Split('/'))
                .Where(path => path is ["..", _, ..]).Select(path => path![1]);
            found.AddRange(beside.Except(found).ToList());
        }

        Assert.Equal(found.Order(), KernelSources.Folders.Order());
    }

    public void Dispose() => _folder.Dispose();

    private Finding Check(string? root) => KernelCheck.Find([Location.Specs], root);

    private void Install(string sources)
    {
        var built = Directory.CreateDirectory(_folder.File("built")).FullName;
        File.WriteAllText(Path.Combine(built, "program"), "");
        new KernelInstaller(Location, broken => Assert.Fail(broken.Message)).Install("mine", built, sources);
    }

    /// <summary>As much of a clone as the kernel is built from, with what a build leaves there.</summary>
    private string Clone()
    {
        var clone = Directory.CreateDirectory(_folder.File("clone")).FullName;
        foreach (var file in Directory.EnumerateFiles(Repository.Root, "Directory.*"))
        {
            File.Copy(file, Path.Combine(clone, Path.GetFileName(file)));
        }
        foreach (var project in KernelSources.Folders)
        {
            var folder = Directory.CreateDirectory(Path.Combine(clone, "lib", project, "obj")).Parent!.FullName;
            File.WriteAllText(Path.Combine(folder, "obj", "noted"), project);
            foreach (var file in Directory.EnumerateFiles(Repository.Path("lib", project)))
            {
                File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
            }
        }
        return clone;
    }
}
