using NotebookKit.TestSupport;

namespace NotebookKit.Tests.Data;

public sealed class AtomicFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Target => _folder.File("結果.bin");

    [Fact]
    public void Write_MakesTheFileWhole_AndNothingElse()
    {
        AtomicFile.Write(Target, [1, 2, 3]);
        Assert.Equal([1, 2, 3], File.ReadAllBytes(Target));
        Assert.Equal([Target], Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void Write_WhileTheContentsAreMade_ShowsNoFileYet() =>
        AtomicFile.Write(Target, stream =>
        {
            stream.Write([1]);
            Assert.False(File.Exists(Target));
        });

    [Fact]
    public void Write_ThatFails_LeavesTheOldFileAndNoOther()
    {
        AtomicFile.Write(Target, [1]);
        Assert.Throws<OperationCanceledException>(() => AtomicFile.Write(Target, stream =>
        {
            stream.Write([2]);
            throw new OperationCanceledException();
        }));
        Assert.Equal([1], File.ReadAllBytes(Target));
        Assert.Equal([Target], Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void Write_OntoTheInput_IsRefused()
    {
        AtomicFile.Write(Target, [1]);
        var sameByAnotherWay = Path.Combine(_folder.Path, ".", "結果.bin");
        Assert.Contains(
            "input", Assert.Throws<IOException>(() => AtomicFile.Write(Target, [2], sameByAnotherWay)).Message);
        Assert.Equal([1], File.ReadAllBytes(Target));
    }

    [Fact]
    public void Write_OntoTheInputThroughALink_IsRefused()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege there.");
        AtomicFile.Write(Target, [1]);
        Directory.CreateSymbolicLink(_folder.File("link"), _folder.Path);
        Assert.Throws<IOException>(() => AtomicFile.Write(Path.Combine(_folder.File("link"), "結果.bin"), [2], Target));
    }

    [Fact]
    public void Write_IntoAFolderThatIsAFile_SaysWhereItFailed()
    {
        AtomicFile.Write(Target, [1]);
        Assert.Contains(
            Target, Assert.ThrowsAny<IOException>(() => AtomicFile.Write(Path.Combine(Target, "a"), [2])).Message);
    }

    [Fact]
    public void Write_OntoAFolder_SaysSoAndLeavesNoOtherFile()
    {
        Directory.CreateDirectory(Target);
        Assert.ThrowsAny<IOException>(() => AtomicFile.Write(Target, [1]));
        Assert.Equal([Target], Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void Write_IntoAReadOnlyFolder_SaysSo()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("A folder's read-only mark does not keep files out there.");
            return;
        }
        if (!Environment.IsPrivilegedProcess)
        {
            File.SetUnixFileMode(_folder.Path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }
        // Root may write everywhere but into the kernel's own folders.
        var target = Environment.IsPrivilegedProcess ? "/sys/kernel/picture.png" : Target;
        try
        {
            Assert.Contains("read-only", Assert.Throws<IOException>(() => AtomicFile.Write(target, [1])).Message);
        }
        finally
        {
            File.SetUnixFileMode(
                _folder.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    public void Dispose() => _folder.Dispose();
}
