namespace NotebookKit.Localization;

/// <summary>A text in the notebooks' two languages.</summary>
/// <param name="English">In English.</param>
/// <param name="Japanese">In Japanese, as a teacher would say it.</param>
internal readonly record struct LocalText(string English, string Japanese)
{
    /// <summary>The text in the language of the notebook that is running.</summary>
    public override string ToString() => NotebookLanguage.IsJapanese ? Japanese : English;
}
