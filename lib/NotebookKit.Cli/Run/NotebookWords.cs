using NotebookKit.Engine;

namespace NotebookKit.Cli.Run;

/// <summary>Finds the notebooks that the words of a command line mean.</summary>
/// <param name="lecture">The lecture's notebooks, which a name alone can mean.</param>
internal sealed class NotebookWords(IReadOnlyList<string> lecture)
{
    private const string Extension = ".ipynb";

    /// <summary>
    /// Whether a word is the name of a notebook of the lecture (<c>03-window</c>), and not a path or a file here.
    /// </summary>
    public static bool IsName(string word) => Path.GetFileName(word) == word && !Path.Exists(word);

    /// <summary>The path of the notebook.</summary>
    /// <exception cref="InvalidDataException">The lecture has no notebook of that name.</exception>
    public string Find(string word)
    {
        if (!IsName(word)) return word;
        var name = word.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) ? word[..^Extension.Length] : word;
        return lecture.FirstOrDefault(path => NameOf(path).Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? throw Unknown(word, name);
    }

    private static string NameOf(string path) => Path.GetFileNameWithoutExtension(path);

    private InvalidDataException Unknown(string word, string name)
    {
        var names = lecture.Select(NameOf).ToList();
        return new InvalidDataException(NearestWord.To(name, names) is { } nearest
            ? $"no notebook named {word}; did you mean {nearest}? There are {string.Join(", ", names)}."
            : $"no notebook named {word}, and the lecture's notebooks are not here: name a file.");
    }
}
