using NotebookKit.Shared;
using NotebookKit.TestSupport;

namespace NotebookKit.Tests.Data;

public sealed class WholeFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Target => _folder.File("結果.bin");

    [Fact]
    public void Write_MakesTheFileWhole_AndNothingElse()
    {
        WholeFile.Write(Target, [1, 2, 3]);
        Assert.Equal([1, 2, 3], File.ReadAllBytes(Target));
        Assert.Equal([Target], Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void Write_WhileTheContentsAreMade_ShowsNoFileYet() =>
        WholeFile.Write(Target, stream =>
        {
            stream.Write([1]);
            Assert.False(File.Exists(Target));
        });

    [Fact]
    public void Write_ThatFails_LeavesTheOldFileAndNoOther()
    {
        WholeFile.Write(Target, [1]);
        Assert.Throws<OperationCanceledException>(() => WholeFile.Write(Target, stream =>
        {
            stream.Write([2]);
            throw new OperationCanceledException();
        }));
        Assert.Equal([1], File.ReadAllBytes(Target));
        Assert.Equal([Target], Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void Write_NameAsLongAsTheSystemAllows_IsWritten()
    {
        var longest = _folder.File(new string('a', 255));
        WholeFile.Write(longest, [1]);
        Assert.Equal([longest], Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void Write_IntoAFolderThatIsAFile_SaysWhereItFailed()
    {
        WholeFile.Write(Target, [1]);
        Assert.Contains(
            Target, Assert.ThrowsAny<IOException>(() => WholeFile.Write(Path.Combine(Target, "a"), [2])).Message);
    }

    [Fact]
    public void Write_OntoAFolder_SaysSoAndLeavesNoOtherFile()
    {
        Directory.CreateDirectory(Target);
        Assert.ThrowsAny<IOException>(() => WholeFile.Write(Target, [1]));
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
            Assert.Contains("read-only", Assert.Throws<IOException>(() => WholeFile.Write(target, [1])).Message);
        }
        finally
        {
            File.SetUnixFileMode(
                _folder.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    public void Dispose() => _folder.Dispose();
}
