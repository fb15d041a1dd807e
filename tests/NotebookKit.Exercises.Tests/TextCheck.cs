using System.Text.RegularExpressions;
using NotebookKit.Exercises;
using NotebookKit.Exercises.Texts;

namespace NotebookKit.Tests.Exercises;

/// <summary>
/// Holds the text files against the exercises: what is missing, what nobody reads, what does not fit.
/// </summary>
/// <param name="exercises">The exercises.</param>
/// <param name="commonMessages">The messages that all of them share.</param>
/// <param name="files">The text files of both languages.</param>
internal sealed partial class TextCheck(
    IReadOnlyList<ExerciseDefinition> exercises,
    IReadOnlyList<MessageTemplate> commonMessages,
    IReadOnlyList<TextFile> files)
{
    private const string Common = "common";
    private static readonly string[] Languages = [ExerciseTexts.English, ExerciseTexts.Japanese];

    /// <summary>A sentence for everything that is wrong.</summary>
    public IReadOnlyList<string> Problems() =>
    [
        .. FilesWithoutExercise(),
        .. Languages.SelectMany(Missing),
        .. Languages.SelectMany(Unused),
        .. exercises.Select(exercise => exercise.Id).Append(Common).SelectMany(DifferentInLanguages),
        .. Placeholders(),
    ];

    private IEnumerable<string> FilesWithoutExercise() => files
        .Select(file => file.Name)
        .Except(Languages.SelectMany(language => exercises.Select(exercise => exercise.Id).Append(Common)
            .Select(name => ExerciseTexts.FileName(name, language))))
        .Select(name => $"{name}: no exercise has this name");

    private IEnumerable<string> Missing(string language)
    {
        var common = File(Common, language);
        foreach (var name in commonMessages.Select(Section).Except(Sections(common)))
        {
            yield return $"{ExerciseTexts.FileName(Common, language)}: “{name}” is missing";
        }
        foreach (var exercise in exercises)
        {
            var (name, own) = (ExerciseTexts.FileName(exercise.Id, language), File(exercise.Id, language));
            if (own is null) yield return $"{name}: the file is missing";
            else if (own.Title is null) yield return $"{name}: the title is missing";
            foreach (var section in Read(exercise).Except(Sections(own)).Except(Sections(common)))
            {
                yield return $"{name}: “{section}” is missing";
            }
        }
    }

    private IEnumerable<string> Unused(string language)
    {
        var common = File(Common, language);
        var readInCommon = commonMessages.Select(Section)
            .Concat(exercises.SelectMany(exercise => Read(exercise).Except(Sections(File(exercise.Id, language)))));
        if (common?.Title is not null) yield return $"{common.Name}: nobody reads the title";
        foreach (var section in Sections(common).Except(readInCommon))
        {
            yield return $"{common!.Name}: nobody reads “{section}”";
        }
        foreach (var exercise in exercises)
        {
            foreach (var section in Sections(File(exercise.Id, language)).Except(Read(exercise)))
            {
                yield return $"{ExerciseTexts.FileName(exercise.Id, language)}: nobody reads “{section}”";
            }
        }
    }

    private IEnumerable<string> DifferentInLanguages(string name) =>
        from language in Languages
        from other in Languages
        where language != other
        from section in Sections(File(name, other)).Except(Sections(File(name, language)))
        select $"{ExerciseTexts.FileName(name, language)}: “{section}” stands only in the other language";

    private IEnumerable<string> Placeholders()
    {
        var messages = commonMessages.Select(template => (Name: Common, Template: template)).Concat(
            from exercise in exercises
            from template in exercise.Question.OwnMessages
            select (Name: exercise.Id, Template: template));
        foreach (var (name, template) in messages.DistinctBy(message => (message.Name, message.Template.Section)))
        {
            var texts = Languages.Select(language => (Language: language, Placeholders: In(name, language, template)));
            foreach (var (language, placeholder) in texts.SelectMany(
                text => text.Placeholders.Except(template.Placeholders).Select(found => (text.Language, found))))
            {
                yield return $"{ExerciseTexts.FileName(name, language)}: “{Section(template)}” has no value for " +
                    $"{{{placeholder}}}, only for {string.Join(", ", template.Placeholders)}";
            }
            foreach (var forgotten in template.Placeholders.Except(texts.SelectMany(text => text.Placeholders)))
            {
                yield return $"{name}: “{Section(template)}” leaves {{{forgotten}}} out in both languages";
            }
        }
    }

    private IEnumerable<string> In(string name, string language, MessageTemplate template) =>
        Placeholder().Matches(Text(name, language, template) ?? Text(Common, language, template) ?? "")
            .Select(match => match.Groups[1].Value);

    private string? Text(string name, string language, MessageTemplate template) =>
        File(name, language)?.Messages.GetValueOrDefault(template.Section);

    private TextFile? File(string name, string language) =>
        files.FirstOrDefault(file => file.Name == ExerciseTexts.FileName(name, language));

    /// <summary>The sections that an exercise reads; it may find them among the common ones.</summary>
    private static IEnumerable<string> Read(ExerciseDefinition exercise) =>
    [
        .. Enumerable.Range(1, ExerciseDefinition.HintCount).Select(Hint),
        .. exercise.Question.KnownMistakes.Select(mistake => $"Mistake {mistake.Section}"),
        .. exercise.Question.OwnMessages.Select(Section),
    ];

    private static IEnumerable<string> Sections(TextFile? file) => file is null ? [] :
    [
        .. Enumerable.Range(1, file.Hints.Count).Select(Hint),
        .. file.Mistakes.Keys.Select(mistake => $"Mistake {mistake}"),
        .. file.Messages.Keys.Select(message => $"Message {message}"),
    ];

    private static string Hint(int number) => $"Hint {number}";

    private static string Section(MessageTemplate template) => $"Message {template.Section}";

    [GeneratedRegex(@"\{([^{}]*)\}")]
    private static partial Regex Placeholder();
}
