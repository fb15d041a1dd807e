using System.Globalization;
using NotebookKit.Anonymization;

namespace NotebookKit.Cli.Files;

/// <summary>
/// The names of anonymized copies: those of the inputs, but where a file's or a folder's name holds the patient's name
/// or ID a number stands in its place, the same for the same folder.
/// </summary>
/// <param name="keepNames">Whether to keep all names as they are.</param>
internal sealed class AnonymousNames(bool keepNames)
{
    /// <summary>What stands before a file's name in the result folder, as in the lecture.</summary>
    private const string Prefix = "anony_";

    private readonly Dictionary<string, string> _folders = new(StringComparer.Ordinal);
    private int _files;

    /// <summary>How many names held the patient's and are kept or have been replaced.</summary>
    public int Telling { get; private set; }

    /// <summary>The copy's place below the result folder.</summary>
    public string Of(InputFile input, PatientIdentity patient)
    {
        var name = Path.GetFileName(input.Path);
        if (patient.IsIn(name)) name = Replaced(name, () => Number(++_files));
        return Path.Combine(Folder(input.Folder, patient), FileName.Of(Prefix, name, ""));
    }

    private string Folder(string folder, PatientIdentity patient)
    {
        if (folder.Length == 0) return folder;
        if (_folders.TryGetValue(folder, out var known)) return known;
        var name = Path.GetFileName(folder);
        if (patient.IsIn(name)) name = Replaced(name, () => $"folder_{Number(_folders.Count + 1)}");
        return _folders[folder] = Path.Combine(Folder(Path.GetDirectoryName(folder) ?? "", patient), name);
    }

    private string Replaced(string name, Func<string> number)
    {
        Telling++;
        return keepNames ? name : number();
    }

    private static string Number(int number) => number.ToString("0000", CultureInfo.InvariantCulture);
}
