using System.Security.Cryptography;
using System.Text;

namespace NotebookKit.Cli.Kernels;

/// <summary>Names a folder by its content.</summary>
internal static class FolderHash
{
    private const int Length = 12;

    /// <summary>The same for folders with the same files, by name and bytes.</summary>
    public static string Of(string folder) =>
        Of(folder, Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories));

    /// <summary>The same, of some of the files in the folder and below it.</summary>
    public static string Of(string folder, IEnumerable<string> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(folder, file)));
            hash.AppendData(File.ReadAllBytes(file));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..Length];
    }
}
