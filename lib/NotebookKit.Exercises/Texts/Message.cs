namespace NotebookKit.Exercises.Texts;

/// <summary>A sentence of the kit's with its values, in the language of whoever reads it.</summary>
/// <param name="texts">Where the sentence stands.</param>
/// <param name="template">Which one it is.</param>
/// <param name="values">The values, in the order of the template's placeholders.</param>
internal sealed class Message(ExerciseTexts texts, MessageTemplate template, params object?[] values)
{
    public string English => In(ExerciseTexts.English);

    public string Japanese => In(ExerciseTexts.Japanese);

    public string In(string language) => template.Fill(texts.Message(template.Section, language), values, language);

    /// <summary>The sentence in the language of the notebook that is running.</summary>
    public override string ToString() => In(ExerciseTexts.Language);
}
