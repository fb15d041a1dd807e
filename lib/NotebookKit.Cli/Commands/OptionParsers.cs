using System.CommandLine.Parsing;
using System.Globalization;
using FellowOakDicom;
using NotebookKit.Jupyter.Specs;

namespace NotebookKit.Cli.Commands;

/// <summary>
/// Option values that need more than their type: what is wrong with one is said in the option's own terms.
/// </summary>
internal static class OptionParsers
{
    /// <summary>A number as DICOM and C# write it, whatever the machine's culture.</summary>
    public static double? Number(ArgumentResult result)
    {
        var text = Only(result);
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number))
        {
            return number;
        }
        result.AddError($"{NameOf(result)}: “{text}” is not a number such as 40 or -600.5.");
        return null;
    }

    /// <summary>A number greater than 0.</summary>
    public static double? PositiveNumber(ArgumentResult result)
    {
        var number = Number(result);
        if (number <= 0) result.AddError($"{NameOf(result)}: {Only(result)} is not greater than 0.");
        return number;
    }

    /// <summary>Names of files and folders. What looks like an option and is no file is a mistyped option.</summary>
    public static void IsPath(SymbolResult result)
    {
        foreach (var name in result.Tokens.Select(token => token.Value))
        {
            if (string.IsNullOrWhiteSpace(name)) result.AddError("The name of a file or folder is empty.");
            else if (name.StartsWith('-') && !Path.Exists(name))
            {
                result.AddError($"{name} is neither an option of this command nor a file.");
            }
        }
    }

    /// <summary>A name that Jupyter takes for a kernel.</summary>
    public static void IsKernelName(SymbolResult result)
    {
        foreach (var name in result.Tokens.Select(token => token.Value).Where(name => !KernelName.IsValid(name)))
        {
            result.AddError(
                $"{((OptionResult)result).Option.Name}: “{name}” is no kernel name: letters, digits, dots, " +
                "underscores and hyphens make one.");
        }
    }

    /// <summary>One or more of several words, separated by commas.</summary>
    public static Func<ArgumentResult, IReadOnlyList<T>> ListOf<T>(IReadOnlyDictionary<string, T> words) => result =>
    {
        var values = new List<T>();
        foreach (var word in Only(result).Split(',', StringSplitOptions.TrimEntries))
        {
            if (words.TryGetValue(word, out var value) && !values.Contains(value)) values.Add(value);
            else
            {
                result.AddError(
                    $"{NameOf(result)}: “{word}” is not one of {string.Join(", ", words.Keys)}, each once.");
            }
        }
        return values;
    };

    /// <summary>One of several words.</summary>
    public static Func<ArgumentResult, T?> OneOf<T>(IReadOnlyDictionary<string, T> words) => result =>
    {
        if (words.TryGetValue(Only(result), out var value)) return value;
        result.AddError($"{NameOf(result)}: “{Only(result)}” is not one of {string.Join(", ", words.Keys)}.");
        return default;
    };

    /// <summary>TAG=VALUE pairs; a tag is 0010,0010, (0010,0010), 00100010 or the keyword PatientName.</summary>
    public static IReadOnlyList<KeyValuePair<DicomTag, string>> TagValues(ArgumentResult result)
    {
        var pairs = new List<KeyValuePair<DicomTag, string>>();
        foreach (var token in result.Tokens)
        {
            var equals = token.Value.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0 && TryParseTag(token.Value[..equals].Trim(), out var tag))
            {
                pairs.Add(KeyValuePair.Create(tag, token.Value[(equals + 1)..]));
                continue;
            }
            var problem = equals > 0
                ? $"“{token.Value[..equals]}” is no tag (0010,0010 or 00100010) and no keyword (PatientName)."
                : $"“{token.Value}” is not TAG=VALUE.";
            result.AddError($"{NameOf(result)}: {problem}");
        }
        return pairs;
    }

    private static bool TryParseTag(string text, out DicomTag tag)
    {
        tag = DicomTag.Unknown;
        var digits = text.Trim('(', ')').Replace(",", "", StringComparison.Ordinal);
        if (digits.Length == 8
            && uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number))
        {
            tag = new DicomTag((ushort)(number >> 16), (ushort)number);
            return true;
        }
        if (DicomDictionary.Default[text] is not { } known) return false;
        tag = known;
        return true;
    }

    private static string Only(ArgumentResult result) => result.Tokens.Count == 1 ? result.Tokens[0].Value : "";

    private static string NameOf(ArgumentResult result) =>
        result.Parent is OptionResult option ? option.Option.Name : result.Argument.Name;
}
