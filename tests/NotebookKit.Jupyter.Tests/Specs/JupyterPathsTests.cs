using NotebookKit.Jupyter.Specs;

namespace NotebookKit.Jupyter.Tests.Specs;

/// <summary>
/// Against the tables of "Data files" in the documentation of Jupyter's directories, and jupyter_core's own code.
/// </summary>
public sealed class JupyterPathsTests
{
    [Fact]
    public void KernelFolders_Linux_AreThoseOfTheDocumentation() => Assert.Equal(
        ["/home/yuki/.local/share/jupyter/kernels", "/usr/local/share/jupyter/kernels", "/usr/share/jupyter/kernels"],
        On(JupyterSystem.Linux, "/home/yuki").KernelFolders);

    [Fact]
    public void KernelFolders_MacOS_AreThoseOfTheDocumentation() => Assert.Equal(
        ["/Users/yuki/Library/Jupyter/kernels", "/usr/local/share/jupyter/kernels", "/usr/share/jupyter/kernels"],
        On(JupyterSystem.MacOS, "/Users/yuki").KernelFolders);

    [Fact]
    public void KernelFolders_Windows_AreThoseOfTheDocumentation() => Assert.Equal(
        [@"C:\Users\雪\AppData\Roaming\jupyter\kernels", @"C:\ProgramData\jupyter\kernels"],
        On(
            JupyterSystem.Windows, @"C:\Users\雪", ("APPDATA", @"C:\Users\雪\AppData\Roaming"),
            ("PROGRAMDATA", @"C:\ProgramData")).KernelFolders);

    [Fact]
    public void KernelFolders_WindowsWithoutItsVariables_AreWhereTheyUsuallyPoint() => Assert.Equal(
        [@"C:\Users\雪\AppData\Roaming\jupyter\kernels", @"C:\ProgramData\jupyter\kernels"],
        On(JupyterSystem.Windows, @"C:\Users\雪").KernelFolders);

    [Theory]
    [InlineData(JupyterSystem.Linux)]
    [InlineData(JupyterSystem.MacOS)]
    public void KernelFolders_JupyterPath_ComesFirst(object system) => Assert.Equal(
        ["/a b/kernels", "/c/kernels"],
        On((JupyterSystem)system, "/home/yuki", ("JUPYTER_PATH", "/a b/::/c")).KernelFolders.Take(2));

    [Fact]
    public void KernelFolders_JupyterPathOnWindows_IsSplitAtSemicolons() => Assert.Equal(
        [@"D:\a\kernels", @"E:\b\kernels"],
        On(JupyterSystem.Windows, @"C:\Users\雪", ("JUPYTER_PATH", @"D:\a\;E:\b")).KernelFolders.Take(2));

    [Theory]
    [InlineData(JupyterSystem.Linux, "/data/kernels")]
    [InlineData(JupyterSystem.MacOS, "/data/kernels")]
    [InlineData(JupyterSystem.Windows, @"/data\kernels")]
    public void KernelFolders_JupyterDataDir_TakesTheUsersPlace(object system, string expected) => Assert.Equal(
        expected,
        On(
            (JupyterSystem)system, "/home/yuki", ("JUPYTER_DATA_DIR", "/data"), ("XDG_DATA_HOME", "/xdg"),
            ("APPDATA", "/roaming")).KernelFolders[0]);

    [Fact]
    public void KernelFolders_XdgDataHome_CountsOnLinuxAlone()
    {
        Assert.Equal("/xdg/jupyter", On(JupyterSystem.Linux, "/home/yuki", ("XDG_DATA_HOME", "/xdg")).UserData);
        Assert.Equal(
            "/Users/yuki/Library/Jupyter", On(JupyterSystem.MacOS, "/Users/yuki", ("XDG_DATA_HOME", "/xdg")).UserData);
    }

    [Fact]
    public void KernelFolders_EmptyVariables_CountAsNotSet() => Assert.Equal(
        "/home/yuki/.local/share/jupyter",
        On(
            JupyterSystem.Linux, "/home/yuki", ("JUPYTER_DATA_DIR", ""), ("XDG_DATA_HOME", ""), ("JUPYTER_PATH", ""))
            .UserData);

    [Theory]
    [InlineData(null, "/venv/share/jupyter/kernels")]
    [InlineData("1", "/venv/share/jupyter/kernels")]
    [InlineData("no", "/home/yuki/.local/share/jupyter/kernels")]
    [InlineData("False", "/home/yuki/.local/share/jupyter/kernels")]
    public void KernelFolders_Environment_ComesBeforeTheUserUnlessToldOtherwise(string? prefer, string first)
    {
        var folders =
            On(
                JupyterSystem.Linux, "/home/yuki", ("VIRTUAL_ENV", "/venv"), ("JUPYTER_PREFER_ENV_PATH", prefer))
                .KernelFolders;

        Assert.Equal(first, folders[0]);
        Assert.Equal(4, folders.Count);
    }

    private static JupyterPaths On(
        JupyterSystem system, string home, params (string Name, string? Value)[] variables) =>
        new(system, name => variables.FirstOrDefault(variable => variable.Name == name).Value, home);
}
