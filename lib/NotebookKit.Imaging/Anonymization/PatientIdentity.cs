using System.Text;
using FellowOakDicom;

namespace NotebookKit.Anonymization;

/// <summary>The words by which a file names its patient: the parts of Patient's Name, and Patient ID.</summary>
internal sealed class PatientIdentity
{
    // Shorter words (a middle initial, "Li") occur everywhere, also where nobody is named; an ideograph says more.
    private const int ShortestWord = 3;
    private const char FirstIdeograph = '\u2E80';
    private static readonly char[] NameSeparators = ['^', '=', ',', ' ', '\\', '\0'];

    private readonly string[] _words;

    private PatientIdentity(IEnumerable<string> words) =>
        _words = [.. words.Where(IsTelling).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>Reads the name and the ID of a dataset; what is missing names nobody.</summary>
    public static PatientIdentity Read(DicomDataset data) => new(
        Text(data, DicomTag.PatientName).Split(NameSeparators, StringSplitOptions.RemoveEmptyEntries)
            .Append(Text(data, DicomTag.PatientID).Trim(' ', '\0')));

    /// <summary>
    /// Whether a text holds one of the words, as a word of its own or as a part of a longer one of digits.
    /// </summary>
    public bool IsIn(string text) => _words.Any(word => Holds(text, word));

    /// <summary>Whether bytes hold one of the words in ASCII or UTF-8, as private elements may.</summary>
    public bool IsIn(byte[] bytes) => IsIn(Encoding.UTF8.GetString(bytes));

    private static bool Holds(string text, string word)
    {
        for (var at = 0; (at = text.IndexOf(word, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            var (before, after) = (at - 1, at + word.Length);
            var begins = before < 0 || !char.IsLetter(text[before]) || !char.IsLetter(text[at]);
            var ends = after >= text.Length || !char.IsLetter(text[after]) || !char.IsLetter(text[after - 1]);
            if ((begins && ends) || word[0] >= FirstIdeograph) return true;
        }
        return false;
    }

    private static bool IsTelling(string word) =>
        word.Length >= ShortestWord || word.Any(letter => letter >= FirstIdeograph);

    private static string Text(DicomDataset data, DicomTag tag) =>
        data.TryGetString(tag, out var text) ? text : "";
}
