using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using NotebookKit.Jupyter.Client;
using NotebookKit.TestSupport;

namespace NotebookKit.Jupyter.Tests.Kernel;

/// <summary>
/// Connection files that a kernel cannot start from: the program says which file and which member, and ends.
/// </summary>
public sealed class StartTests : IDisposable
{
    private const int CannotStart = 2;

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string, string, string> UnusableMembers => new()
    {
        { "shell_port", "0", "shell_port: a port from 1 to 65535 was expected." },
        { "iopub_port", "65536", "iopub_port: a port from 1 to 65535 was expected." },
        { "stdin_port", "\"5555\"", "stdin_port: a port from 1 to 65535 was expected." },
        { "hb_port", "1.5", "hb_port: a port from 1 to 65535 was expected." },
        { "control_port", "null", "control_port: a port from 1 to 65535 was expected." },
        { "ip", "\"loopback\"", "ip: “loopback” is no IP address." },
        { "ip", "7", "ip: a string was expected." },
        { "ip", "\"192.0.2.1\"", "hb_port 24101 on 192.0.2.1 cannot be listened on: " },
        { "transport", "\"ipc\"", "transport: “ipc” is not supported, only tcp." },
        { "signature_scheme", "\"hmac-md5\"", "signature_scheme: “hmac-md5” is not supported, only hmac-sha256." },
        { "signature_scheme", "null", "signature_scheme: a string was expected." },
        { "key", "[]", "key: a string was expected." },
        { "key", "\"\\ud800\"", "not JSON: " },
    };

    public static TheoryData<string> Members =>
        [
            "transport", "ip", "shell_port", "iopub_port", "stdin_port", "control_port", "hb_port", "key",
            "signature_scheme",
        ];

    public static TheoryData<string, string> UnusableFiles => new()
    {
        { "", "not JSON: " },
        { "{", "not JSON: " },
        { "[1]", "a JSON object was expected." },
        { "{\"ip\": \"127.0.0.1\", \"ip\": \"0.0.0.0\"}", "not JSON: " },
    };

    [Theory]
    [MemberData(nameof(UnusableMembers))]
    public async Task Start_UnusableMember_NamesFileAndMember(string name, string value, string problem) =>
        await AssertRefused(_folder.File("kernel.json"), With(name, value), problem);

    [Theory]
    [MemberData(nameof(Members))]
    public async Task Start_MissingMember_NamesFileAndMember(string name)
    {
        var json = Valid();
        json.Remove(name);
        await AssertRefused(_folder.File("kernel.json"), json.ToJsonString(), $"{name}: ");
    }

    [Theory]
    [MemberData(nameof(UnusableFiles))]
    public async Task Start_UnusableFile_NamesIt(string text, string problem) =>
        await AssertRefused(_folder.File("kernel.json"), text, problem);

    [Fact]
    public async Task Start_MissingFile_NamesIt() =>
        await AssertRefused(_folder.File("missing.json"), null, "the connection file cannot be read: ");

    [Fact]
    public async Task Start_TwoSocketsAtOnePort_NamesBoth() =>
        await AssertRefused(
            _folder.File("kernel.json"), With("hb_port", "24102"),
            "iopub_port and hb_port: each socket needs a port of its own, not 24102");

    [Fact]
    public async Task Start_PortInUse_NamesIt()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        await AssertRefused(
            _folder.File("kernel.json"), With("shell_port", $"{port}"),
            $"shell_port {port} on 127.0.0.1 cannot be listened on: ");
    }

    [Fact]
    public async Task Start_WithoutArgument_SaysWhatIsExpected()
    {
        var (exitCode, error) = await RunAsync();

        Assert.Equal(CannotStart, exitCode);
        Assert.Equal(
            "[NotebookKit] One argument is expected: the connection file that a Jupyter front end writes.\n", error);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("secret", false)]
    public async Task Start_EmptyKey_WarnsThatAnyoneCanRunCode(string key, bool warns)
    {
        var path = _folder.File("kernel.json");
        using var file = new TemporaryConnectionFile();
        (file.Connection with { Key = Encoding.ASCII.GetBytes(key) }).Save(path);
        using var process = Start(path);
        try
        {
            await using var channels =
                await KernelChannels.ConnectAsync(file.Connection, TestContext.Current.CancellationToken);
            // With another key, this message is wrongly signed: the first line then says that.
            await channels.SendToShellAsync("kernel_info_request", [], TestContext.Current.CancellationToken);
            var said = await process.StandardError.ReadLineAsync(TestContext.Current.CancellationToken);

            Assert.Equal(
                warns,
                said!.StartsWith(
                    $"[NotebookKit] {path}: the key is empty, so messages are not signed: whoever reaches",
                    StringComparison.Ordinal));
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public void ConnectionFile_OfTheKit_IsItsOwnersAlone()
    {
        if (OperatingSystem.IsWindows()) return;
        using var file = new TemporaryConnectionFile();

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file.Path));
    }

    private async Task AssertRefused(string path, string? text, string problem)
    {
        if (text is not null) await File.WriteAllTextAsync(path, text, TestContext.Current.CancellationToken);

        var (exitCode, error) = await RunAsync(path);

        Assert.Equal(CannotStart, exitCode);
        Assert.StartsWith($"[NotebookKit] {path}: {problem}", error, StringComparison.Ordinal);
        Assert.Equal(error.Length - 1, error.IndexOf('\n'));
    }

    /// <summary>The ports are below those that systems give out by themselves.</summary>
    private static JsonObject Valid() => new()
    {
        ["transport"] = "tcp",
        ["ip"] = "127.0.0.1",
        ["hb_port"] = 24101,
        ["iopub_port"] = 24102,
        ["stdin_port"] = 24103,
        ["control_port"] = 24104,
        ["shell_port"] = 24105,
        ["key"] = "secret",
        ["signature_scheme"] = "hmac-sha256",
    };

    /// <summary>A valid file, but for one member whose JSON is given.</summary>
    private static string With(string name, string json)
    {
        const string Place = "the place of the member";
        var file = Valid();
        file[name] = Place;
        return file.ToJsonString().Replace($"\"{Place}\"", json, StringComparison.Ordinal);
    }

    private static async Task<(int ExitCode, string Error)> RunAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, error.ReplaceLineEndings("\n"));
    }

    private static Process Start(params string[] arguments)
    {
        var start =
            new ProcessStartInfo("dotnet") { RedirectStandardError = true, StandardErrorEncoding = Encoding.UTF8 };
        foreach (var argument in (string[])[BuiltKernel.Program, .. arguments]) start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }

    public void Dispose() => _folder.Dispose();
}
