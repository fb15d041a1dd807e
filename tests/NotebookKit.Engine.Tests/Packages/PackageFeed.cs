using System.IO.Compression;
using NotebookKit.Engine.Execution;
using NotebookKit.TestSupport;

namespace NotebookKit.Engine.Tests.Packages;

/// <summary>
/// A folder of packages made for a test, and a notebook's folder whose nuget.config keeps everything within the test:
/// no source on the network, and packages are unpacked in the test's folder.
/// </summary>
internal sealed class PackageFeed : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <param name="sources">Sources of NuGet's configuration, each its address.</param>
    public PackageFeed(params IEnumerable<string> sources)
    {
        Directory.CreateDirectory(Folder);
        Directory.CreateDirectory(NotebookFolder);
        var added =
            string.Concat(sources.Select(source => $"""<add key="{new Uri(source).Port}" value="{source}" />"""));
        File.WriteAllText(_folder.File("nuget.config"), $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="unpacked" /></config>
              <packageSources><clear />{added}</packageSources>
            </configuration>
            """);
    }

    /// <summary>The folder of packages; its name has what XML and MSBuild take for something else.</summary>
    public string Folder => _folder.File("feed & 'フィード' 100%41");

    /// <summary>An engine whose notebook lies beside the packages.</summary>
    public CellSession Session() => new(new EngineOptions { BaseFolder = NotebookFolder });

    private string NotebookFolder => _folder.File("notebooks");

    /// <summary>The path of an assembly that <see cref="Add"/> has put into a package.</summary>
    public string Assembly(string id, string version) => Path.Combine(_folder.File($"{id} {version}"), id + ".dll");

    /// <summary>Adds a package with one assembly, both of the same name.</summary>
    /// <param name="id">The package's name.</param>
    /// <param name="version">The package's version.</param>
    /// <param name="code">The assembly's code.</param>
    /// <param name="dependency">The name and version of a package of this feed that it needs.</param>
    /// <param name="files">More files, each its path in the package and where it is.</param>
    public void Add(
        string id, string version, string code, (string Id, string Version)? dependency = null,
        params IEnumerable<(string Path, string File)> files)
    {
        string[] references = dependency is { } needed ? [Assembly(needed.Id, needed.Version)] : [];
        var assembly = TestLibrary.Compile(_folder.File($"{id} {version}"), id, code, references);
        using var package = ZipFile.Open(Path.Combine(Folder, $"{id}.{version}.nupkg"), ZipArchiveMode.Create);
        using (var specification = new StreamWriter(package.CreateEntry($"{id}.nuspec").Open()))
        {
            var needs = dependency is { } on ? $"""<dependency id="{on.Id}" version="{on.Version}" />""" : "";
            specification.Write($"""
                <package><metadata>
                  <id>{id}</id><version>{version}</version><authors>test</authors>
                  <description>A test's package.</description>
                  <dependencies><group targetFramework="net10.0">{needs}</group></dependencies>
                </metadata></package>
                """);
        }
        package.CreateEntryFromFile(assembly, $"lib/net10.0/{id}.dll");
        foreach (var (path, file) in files) package.CreateEntryFromFile(file, path);
    }

    public void Dispose() => _folder.Dispose();
}
