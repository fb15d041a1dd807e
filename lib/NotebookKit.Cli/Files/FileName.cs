using System.Security.Cryptography;
using System.Text;

namespace NotebookKit.Cli.Files;

/// <summary>Names of results, which add something to the name of an input.</summary>
internal static class FileName
{
    // What the usual file systems take, counted in UTF-8.
    private const int Longest = 255;
    private const int HashDigits = 8;

    /// <summary>
    /// Puts a name together; one that a file system would not take is shortened in its middle part, and a hash of that
    /// keeps it apart from others.
    /// </summary>
    public static string Of(string prefix, string stem, string suffix)
    {
        var name = prefix + stem + suffix;
        if (Encoding.UTF8.GetByteCount(name) <= Longest) return name;
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(stem)))[..HashDigits];
        var room = Longest - Encoding.UTF8.GetByteCount($"{prefix}~{hash}{suffix}");
        var kept = new StringBuilder();
        foreach (var rune in stem.EnumerateRunes())
        {
            room -= rune.Utf8SequenceLength;
            if (room < 0) break;
            kept.Append(rune.ToString());
        }
        return $"{prefix}{kept}~{hash}{suffix}";
    }
}
