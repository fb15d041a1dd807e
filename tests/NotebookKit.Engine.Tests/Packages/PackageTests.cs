using System.Runtime.InteropServices;
using NotebookKit.Engine.Outputs;
using NotebookKit.TestSupport;

namespace NotebookKit.Engine.Tests.Packages;

/// <summary>
/// Texts and HTML of .NET Interactive (InstallPackagesMessage.cs, PackageManagement/KernelExtensions.cs).
/// </summary>
[RunsInCI("restores of packages")]
public sealed class PackageTests : IDisposable
{
    // Assemblies of one name cannot be loaded twice into a process, so each test has its own.
    private readonly string _above = $"Above{Guid.NewGuid():N}";
    private readonly string _below = $"Below{Guid.NewGuid():N}";
    private readonly PackageFeed _feed = new();
    private readonly CellSession _session;

    public PackageTests()
    {
        _session = _feed.Session();
        _feed.Add(_below, "1.0.0", "public class Below { public virtual string Name => \"below\"; }");
        _feed.Add(_below, "2.0.0-beta.1", "public class Below { public virtual string Name => \"newer below\"; }");
        _feed.Add(
            _above, "1.2.3", "public class Above : Below { public override string Name => \"above \" + base.Name; }",
            (_below, "1.0.0"));
    }

    [Fact]
    public async Task Run_Package_IsUsableInItsCellAndLaterOnesWithWhatItNeeds()
    {
        await _session.Run($"#i \"nuget: {_feed.Folder}\"\n#r \"nuget: {_above}, 1.2.3\"\nnew Above().Name");
        Assert.Equal("above below", _session.Result!["text/plain"]);
        Assert.Equal("below", await _session.Evaluate("new Below().Name"));
    }

    [Fact]
    public async Task Run_Package_ShowsThatItIsInstallingAndThenWhatIsInstalled()
    {
        var source = "<div><strong>Restore sources</strong><ul><li><span>" +
            System.Net.WebUtility.HtmlEncode(_feed.Folder) + "</span></li></ul></div>";
        await _session.Run($"#i \"nuget: {_feed.Folder}\"\n#r \"nuget:{_above}\"");
        var display = Assert.Single(_session.Displays);
        Assert.Equal(["text/html"], display.Data.Keys);
        Assert.Equal(
            $"<div>{source}<div><strong>Installing Packages</strong><ul><li><span>{_above}</span></li></ul></div>" +
            "<div></div></div>",
            display.Data["text/html"]);
        var last = Assert.IsType<DisplayUpdate>(_session.Outputs.Last());
        Assert.Equal(display.DisplayId, last.DisplayId);
        Assert.Equal(
            $"<div>{source}<div></div><div><strong>Installed Packages</strong><ul><li><span>{_above}, " +
            "1.2.3</span></li></ul></div></div>" +
            $"<div><strong>Fetched from {System.Net.WebUtility.HtmlEncode(_feed.Folder)}</strong><ul>" +
            $"<li><span>{_above}, 1.2.3</span></li><li><span>{_below}, 1.0.0</span></li></ul></div>",
            last.Data["text/html"]);
    }

    [Fact]
    public async Task Run_SeveralPackagesAmongCode_AreOneRestoreAndKeepLineNumbers()
    {
        await _session.Run(
            $"#!time\n#i \"nuget: {_feed.Folder}\"\n#r \"nuget: {_above}\"\n#r \"nuget: {_below}\"\nvar a = new " +
            "Above();\nvar b = nowhere;");
        Assert.StartsWith("\n(6,9): error CS0103", _session.Error);
        var installed = Assert.Single(
            _session.Outputs.OfType<DisplayUpdate>(), update => update.Data["text/html"].Contains("Installed"));
        Assert.Contains(
            $"<li><span>{_above}, 1.2.3</span></li><li><span>{_below}, 1.0.0</span></li>", installed.Data["text/html"]);
    }

    [Fact]
    public async Task Run_PackageOfACellThatDoesNotCompile_IsThereAllTheSame()
    {
        await _session.Run($"#i \"nuget: {_feed.Folder}\"\n#r \"nuget: {_below}\"\nnowhere");
        Assert.False(_session.Last.Succeeded);
        Assert.Equal("below", await _session.Evaluate("new Below().Name"));
    }

    [Fact]
    public async Task Run_PackageThatIsThere_IsNotRestoredAgainHoweverItIsWritten()
    {
        await _session.Run($"#i \"nuget: {_feed.Folder}\"\n#r \"nuget: {_below}, 1.0.0\"");
        Directory.Delete(_feed.Folder, recursive: true);
        var written = _below.ToUpperInvariant();
        foreach (var version in new[] { ", 1.0.0", ", 1.0", ", 01.00.0.0", ", 1.0.0+build.5", "", ", *-*" })
        {
            await _session.Run($"#r \"nuget: {written}{version}\"\nnew Below().Name");
            Assert.Equal("below", _session.Result!["text/plain"]);
            var html = Assert.Single(_session.Displays).Data["text/html"];
            Assert.Contains(
                $"<strong>Installed Packages</strong><ul><li><span>{written}, 1.0.0</span></li></ul>", html);
        }
    }

    [Fact]
    public async Task Run_RangeAgain_IsFulfilledByWhatItBrought()
    {
        await _session.Run($"#i \"nuget: {_feed.Folder}\"\n#r \"nuget: {_above}, [1.0,2.0)\"");
        await _session.Run($"#r \"nuget: {_above}, [1.0,2.0)\"\nnew Above().Name");
        Assert.Equal("above below", _session.Result!["text/plain"]);
    }

    [Fact]
    public async Task Run_AnotherVersionOfAPackageThatIsThere_IsRefusedAtItsLine()
    {
        await _session.Run($"#i \"nuget: {_feed.Folder}\"\n#r \"nuget: {_above}\"");
        await _session.Run($"\n#r \"nuget: {_below}, 2.0.0-beta.1\"");
        Assert.StartsWith(
            $"{_below} version 2.0.0-beta.1 cannot be added because version 1.0.0 was added previously.",
            _session.Last.Error!.Message);
        Assert.Equal(2, _session.Last.Error.Line);
    }

    [Fact]
    public async Task Run_TwoVersionsInOneCell_AreRefusedAndNothingIsInstalled()
    {
        await _session.Run(
            $"#i \"nuget: {_feed.Folder}\"\n#r \"nuget: {_below}, 1.0.0\"\n#r \"nuget: {_below}, 2.0.0-beta.1\"");
        Assert.StartsWith(
            $"{_below} version 2.0.0-beta.1 cannot be added because version 1.0.0 was added previously.",
            _session.Last.Error!.Message);
        Assert.Empty(_session.Displays);
        await _session.Run($"#r \"nuget: {_below}, 2.0.0-beta.1\"\nnew Below().Name");
        Assert.Equal("newer below", _session.Result!["text/plain"]);
    }

    [Fact]
    public async Task Run_PackageThatNeedsANewerOneThanIsThere_SaysToRestart()
    {
        _feed.Add("Next" + _above, "1.0.0", "public class Next : Below { }", (_below, "2.0.0-beta.1"));
        await _session.Run($"#i \"nuget: {_feed.Folder}\"\n#r \"nuget: {_below}, 1.0.0\"");
        await _session.Run($"#r \"nuget: Next{_above}\"");
        Assert.Contains(
            $"error NU1605: Warning As Error: Detected package downgrade: {_below} from 2.0.0-beta.1 to 1.0.0.",
            _session.Last.Error!.Message);
        Assert.EndsWith("restart the kernel and ask for all packages in one cell.", _session.Last.Error.Message);
        Assert.Equal("below", await _session.Evaluate("new Below().Name"));
    }

    [Fact]
    public async Task Run_NativeLibrary_IsFoundByThePackagesAssembly()
    {
        // The runtime's own: zlib's CRC-32, under a name that only the package has.
        var file = OperatingSystem.IsWindows() ? "System.IO.Compression.Native.dll"
            : OperatingSystem
                .IsMacOS() ? "libSystem.IO.Compression.Native.dylib" : "libSystem.IO.Compression.Native.so";
        var library = Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), file);
        _feed.Add("Native" + _above, "1.0.0",
            $$"""
            using System.Runtime.InteropServices;
            public static class Checksum
            {
                [DllImport("probe{{_above}}")]
                private static extern uint CompressionNative_Crc32(uint crc, byte[] buffer, int length);
                public static uint Of(byte[] bytes) => CompressionNative_Crc32(0, bytes, bytes.Length);
            }
            """,
            files: (
                $"runtimes/{PortableSystem}/native/{file.Replace("System.IO.Compression.Native", $"probe{_above}")}",
                library));
        await _session.Run(
            $"#i \"nuget: {_feed.Folder}\"\n#r \"nuget: " +
            $"Native{_above}\"\nChecksum.Of(\"123456789\"u8.ToArray()).ToString(\"X\")");
        // The check value of CRC-32 (ISO-HDLC).
        Assert.Equal("CBF43926", _session.Result!["text/plain"]);
    }

    [Fact]
    public async Task Run_NativeFileAmongTheAssemblies_DoesNotSpoilTheSession()
    {
        var text = Path.Combine(_feed.Folder, "text");
        await File.WriteAllTextAsync(text, "no assembly", TestContext.Current.CancellationToken);
        _feed.Add(
            "Mixed" + _above, "1.0.0", "public class Mixed { public const int Number = 3; }",
            files: ("lib/net10.0/native.dll", text));
        await _session.Run($"#i \"nuget: {_feed.Folder}\"\n#r \"nuget: Mixed{_above}\"\nMixed.Number.ToString()");
        Assert.Equal("3", _session.Result!["text/plain"]);
    }

    [Fact]
    public async Task Run_PackageWithTargetsOfItsOwn_RunsNoneOfThemWhileItIsRestored()
    {
        var id = "Builder" + _above;
        using var folder = new TemporaryFolder();
        // InitialTargets run first in whatever project imports them, also while MSBuild only lists its items.
        var targets = folder.File("targets");
        await File.WriteAllTextAsync(targets, $"""
            <Project InitialTargets="Run{id}">
              <Target Name="Run{id}">
                <WriteLinesToFile File="{folder.Path}/ran$(MSBuildThisFileExtension)" Lines="x" />
              </Target>
            </Project>
            """, TestContext.Current.CancellationToken);
        _feed.Add(
            id, "1.0.0", "public class Built { public const int Number = 5; }", files:
            [
                .. from place in (string[])["build", "buildTransitive", "buildMultiTargeting"]
                   from ending in (string[])["props", "targets"]
                   select ($"{place}/{id}.{ending}", targets),
            ]);

        await _session.Run($"#i \"nuget: {_feed.Folder}\"\n#r \"nuget: {id}\"\nBuilt.Number.ToString()");

        Assert.Equal("5", _session.Result!["text/plain"]);
        Assert.Equal([targets], Directory.GetFiles(folder.Path));
    }

    private static string PortableSystem =>
        (OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux")
        + $"-{RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()}";

    public void Dispose() => _feed.Dispose();
}
