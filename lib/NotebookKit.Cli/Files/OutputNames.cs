using NotebookKit.Shared;

namespace NotebookKit.Cli.Files;

/// <summary>Gives each output its path and sees to it that nothing is overwritten that must not be.</summary>
internal sealed class OutputNames(InputFiles inputs, bool overwrite)
{
    // Names alone, not files: they stay small however large the folder is. On some systems A and a are one file.
    private readonly Dictionary<string, string> _sourceOf = new(StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);

    /// <summary>Reserves a path for an input's result.</summary>
    /// <exception cref="IOException">
    /// Another input of this job has the path, or a file is there that must stay.
    /// </exception>
    public void Claim(string path, InputFile input)
    {
        if (!_sourceOf.TryAdd(path, input.Path))
        {
            throw new IOException(
                $"its result {path} is already that of {_sourceOf[path]}: run the two apart, each with its own --out");
        }
        if (Path.GetDirectoryName(path) is { } folder && _folders.Add(folder)) UnfinishedName.RemoveAbandoned(folder);
        if (!File.Exists(path)) return;
        if (!overwrite)
        {
            throw new IOException(
                $"{path} exists and is kept: --overwrite replaces it, another --out leaves it alone");
        }
        if (inputs.Contain(path))
        {
            throw new IOException($"its result would replace {path}, which is an input: choose another --out");
        }
    }
}
