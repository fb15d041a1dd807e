using System.Security.Cryptography;
using System.Text;
using NotebookKit.Shared;

namespace NotebookKit.Cli.Run;

/// <summary>
/// The files that runs write into an output folder. A note in the folder says what each held: a file that no run
/// wrote, or that somebody has changed since, is never replaced.
/// </summary>
/// <param name="folder">The output folder.</param>
internal sealed class ResultFiles(string folder)
{
    private const string NoteName = ".kit-results";
    private const char Separator = ' ';

    // The last two of each name: a run that is killed between the note and the file leaves the older one.
    private const int Kept = 2;

    private readonly Lazy<Dictionary<string, List<string>>> _written = new(() => Read(Path.Combine(folder, NoteName)));

    /// <summary>Those of the names at which something lies that must stay.</summary>
    public IReadOnlyList<string> NotOurs(IEnumerable<string> names) =>
        [.. names.Select(name => Path.Combine(folder, name)).Where(path => File.Exists(path) && !IsOurs(path))];

    /// <summary>Writes a file, which appears whole or not at all.</summary>
    /// <param name="name">Its name in the folder.</param>
    /// <param name="text">What it holds.</param>
    /// <param name="source">The file that it is made from; who may not read that may not read this.</param>
    public void Write(string name, string text, string? source)
    {
        var contents = Encoding.UTF8.GetBytes(text);
        var hashes = _written.Value.TryGetValue(name, out var known) ? known : _written.Value[name] = [];
        hashes.Add(Hash(contents));
        if (hashes.Count > Kept) hashes.RemoveAt(0);
        Remember();
        WholeFile.Write(Path.Combine(folder, name), contents, source);
    }

    private bool IsOurs(string path) =>
        _written.Value.TryGetValue(Path.GetFileName(path), out var hashes)
        && hashes.Contains(Hash(File.ReadAllBytes(path)));

    private void Remember()
    {
        var lines = _written.Value.SelectMany(file => file.Value, (file, hash) => $"{hash}{Separator}{file.Key}\n");
        WholeFile.Write(Path.Combine(folder, NoteName), Encoding.UTF8.GetBytes(string.Concat(lines)));
    }

    private static Dictionary<string, List<string>> Read(string note) => !File.Exists(note)
        ? []
        : File.ReadAllLines(note).Select(line => line.Split(Separator, 2)).Where(parts => parts.Length == 2)
            .GroupBy(parts => parts[1], parts => parts[0])
            .ToDictionary(group => group.Key, group => group.ToList());

    private static string Hash(byte[] contents) => Convert.ToHexStringLower(SHA256.HashData(contents));
}
