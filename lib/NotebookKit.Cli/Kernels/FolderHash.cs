using System.Security.Cryptography;
using System.Text;

namespace NotebookKit.Cli.Kernels;

/// <summary>Names a folder by its content.</summary>
internal static class FolderHash
{
    private const int Length = 12;

    /// <summary>The same for folders with the same files, by name and bytes.</summary>
    public static string Of(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories);
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(folder, file)));
            hash.AppendData(File.ReadAllBytes(file));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..Length];
    }
}
