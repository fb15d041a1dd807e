using NotebookKit.Localization;

namespace NotebookKit.Exercises.Texts;

/// <summary>
/// The texts of an exercise: a file in English and one in Japanese, each read when it is first asked for. What they do
/// not have, the common ones say.
/// </summary>
internal sealed class ExerciseTexts(Func<TextFile> english, Func<TextFile> japanese)
{
    public const string English = "en";
    public const string Japanese = "ja";

    private readonly Lazy<TextFile> _english = new(english);
    private readonly Lazy<TextFile> _japanese = new(japanese);

    /// <param name="name">How the files' names begin: <c>window-3</c>.</param>
    public ExerciseTexts(string name)
        : this(() => TextFile.Read(FileName(name, English)), () => TextFile.Read(FileName(name, Japanese)))
    {
    }

    /// <summary>What every exercise may say.</summary>
    public static ExerciseTexts Common { get; } = new("common");

    /// <summary>The language of the notebook that is running.</summary>
    public static string Language => NotebookLanguage.IsJapanese ? Japanese : English;

    /// <summary>What is asked, in a few words.</summary>
    public string Title => In(Language).Title ?? throw Missing("title (a line that begins with #)", Language);

    /// <summary>The hints, each saying more than the one before.</summary>
    public IReadOnlyList<string> Hints => In(Language).Hints;

    /// <summary>The name of the file in a language: <c>window-3.en.txt</c>.</summary>
    public static string FileName(string name, string language) => $"{name}.{language}.txt";

    public TextFile In(string language) => (language == Japanese ? _japanese : _english).Value;

    /// <summary>What the student reads of a mistake.</summary>
    public MistakeText Mistake(string section) =>
        In(Language).Mistakes.GetValueOrDefault(section)
            ?? Common.In(Language).Mistakes.GetValueOrDefault(section)
            ?? throw Missing($"section “Mistake {section}”", Language);

    /// <summary>A message, with its placeholders.</summary>
    public string Message(string section, string language) =>
        In(language).Messages.GetValueOrDefault(section)
            ?? Common.In(language).Messages.GetValueOrDefault(section)
            ?? throw Missing($"section “Message {section}”", language);

    private InvalidDataException Missing(string what, string language) =>
        new($"{In(language).Name}: there is no {what}.");
}
