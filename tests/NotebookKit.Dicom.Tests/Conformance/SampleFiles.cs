using NotebookKit.TestSupport;

namespace FellowOakDicom.Tests.Conformance;

/// <summary>The files that pydicom's package carries, by their path below its data folder.</summary>
public static class SampleFiles
{
    private static readonly string[] Folders = ["test_files", "charset_files"];

    /// <summary>Every file, as theory data; nothing on a machine without pydicom.</summary>
    public static TheoryData<string> All => Peer.HasPython ? [.. Names] : [];

    public static IEnumerable<string> Names =>
        from folder in Folders
        let root = Peer.PydicomData(folder)
        from path in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
        let name = folder + "/" + System.IO.Path.GetRelativePath(root, path).Replace('\\', '/')
        orderby name
        select name;

    public static string Path(string name)
    {
        var parts = name.Split('/');
        return System.IO.Path.Combine([Peer.PydicomData(parts[0]), .. parts[1..]]);
    }
}
