using System.Net;
using System.Net.Sockets;
using NotebookKit.Engine.Outputs;

namespace NotebookKit.Engine.Tests.Packages;

public sealed class PackageErrorTests : IDisposable
{
    private readonly string _id = $"Probe{Guid.NewGuid():N}";
    private readonly TcpListener _server = new(IPAddress.Loopback, 0);

    private readonly string _address;

    public PackageErrorTests()
    {
        _server.Start();
        _address = $"https://{_server.LocalEndpoint}/v3/index.json";
    }

    [Fact]
    public async Task Run_UnknownPackage_SaysWhereItWasLookedForAndWhatToDo()
    {
        using var feed = new PackageFeed();
        var session = feed.Session();
        await session.Run($"1\n#i \"nuget: {feed.Folder}\"\n#r \"nuget: {_id}, 1.0\"");
        Assert.StartsWith(
            $"{_id}, 1.0 could not be installed.\nerror NU1101: Unable to find package {_id}.",
            session.Last.Error!.Message);
        Assert.Contains(feed.Folder, session.Last.Error.Message);
        Assert.EndsWith(
            "\nLook up how the package is called, or name the source that has it before: #i \"nuget: SOURCE\".",
            session.Last.Error.Message);
        Assert.Equal(3, session.Last.Error.Line);
        Assert.Null(session.Result);
    }

    [Fact]
    public async Task Run_UnknownVersion_NamesTheNearest()
    {
        using var feed = new PackageFeed();
        var session = feed.Session();
        feed.Add(_id, "1.0.0", "");
        await session.Run($"#i \"nuget: {feed.Folder}\"\n#r \"nuget: {_id}, 2.0.0\"");
        Assert.Contains(
            $"error NU1102: Unable to find package {_id} with version (>= 2.0.0)", session.Last.Error!.Message);
        Assert.Contains("[ Nearest version: 1.0.0 ]", session.Last.Error.Message);
    }

    [Fact]
    public async Task Run_SourceThatCannotBeReached_SaysThatAndWhatToDo()
    {
        using var feed = new PackageFeed(_address);
        var session = feed.Session();
        _server.Stop();
        await session.Run($"#r \"nuget: {_id}\"");
        Assert.Contains(
            $"NU1801: Unable to load the service index for source {_address}.", session.Last.Error!.Message);
        Assert.Contains("A source could not be reached. Connect to the network, or put", session.Last.Error.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData(", 1.0.0")]
    public async Task Run_SourceThatCannotBeReached_DoesNotHideWhatAnotherHas(string version)
    {
        using var feed = new PackageFeed(_address);
        var session = feed.Session();
        feed.Add(_id, "1.0.0", "public class Found { public const int Number = 7; }");
        _server.Stop();
        await session.Run($"#i \"nuget: {feed.Folder}\"\n#r \"nuget: {_id}{version}\"\nFound.Number.ToString()");
        Assert.Equal("7", session.Result!["text/plain"]);
    }

    [Fact]
    public async Task Run_InterruptedWhileASourceDoesNotAnswer_EndsTheRestoreAndLeavesNothing()
    {
        using var feed = new PackageFeed(_address);
        var session = feed.Session();
        using var interrupt = new CancellationTokenSource();
        var run = session.RunUntil($"#r \"nuget: {_id}\"", interrupt.Token);
        using var client = await _server.AcceptTcpClientAsync(TestContext.Current.CancellationToken);
        await interrupt.CancelAsync();
        await run;
        Assert.Equal(CellErrorKind.Interrupted, session.Last.Error!.Kind);
        await AssertIsClosed(client);
        // A busy machine may take longer than the interrupted cell.
        for (var wait = 0; wait < 200 && TemporaryProjects().Any(); wait++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
        Assert.Empty(TemporaryProjects());
        Assert.Equal("7", await session.Evaluate("3 + 4"));
    }

    [Theory]
    [InlineData(
        "#r \"nuget:\"",
        "Unable to parse package reference: \"nuget:\": names no package. Write #r \"nuget: Id, 1.2.3\"")]
    [InlineData("#r \"nuget:,1.0.0\"", "Unable to parse package reference: \"nuget:,1.0.0\": names no package.")]
    [InlineData(
        "#r \"nuget: Some.Package, newest\"",
        "Unable to parse package reference: \"nuget:Some.Package, newest\": “newest” is no version.")]
    [InlineData(
        "#r \"nuget: Some.Package, 1.2.3.4.5\"",
        "Unable to parse package reference: \"nuget:Some.Package, 1.2.3.4.5\": “1.2.3.4.5” is no version.")]
    [InlineData("#i \"nuget: no such folder\"", "#i \"nuget: no such folder\": there is no folder ")]
    [InlineData("#i \"nuget:\"", "#i names no source.")]
    public async Task Run_LineThatCannotBeFollowed_IsAnErrorAtOnce(string line, string message)
    {
        var session = new CellSession();
        await session.Run($"Console.Write(\"ran\");\n{line}");
        Assert.StartsWith(message, session.Last.Error!.Message);
        Assert.Equal(2, session.Last.Error.Line);
        Assert.Single(session.Outputs);
    }

    public void Dispose() => _server.Dispose();

    private IEnumerable<string> TemporaryProjects() =>
        Directory.EnumerateDirectories(Path.GetTempPath(), "notebookkit-packages-*").Where(AsksForThePackage);

    private bool AsksForThePackage(string folder)
    {
        try
        {
            return Directory.EnumerateFiles(folder, "*.csproj").Any(project => File.ReadAllText(project).Contains(_id));
        }
        catch (IOException)
        {
            // Another test's, just deleted.
            return false;
        }
    }

    /// <summary>The program at the other end is gone: reading what it sent comes to an end.</summary>
    private static async Task AssertIsClosed(TcpClient client)
    {
        var buffer = new byte[4096];
        try
        {
            int length;
            do
            {
                length = await client.GetStream().ReadAsync(buffer, TestContext.Current.CancellationToken)
                    .AsTask().WaitAsync(TimeSpan.FromSeconds(20));
            }
            while (length > 0);
        }
        catch (IOException)
        {
            // Windows resets the connection.
        }
    }
}
