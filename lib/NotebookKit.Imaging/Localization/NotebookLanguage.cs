using System.Globalization;

namespace NotebookKit.Localization;

/// <summary>The language in which the kit answers within a notebook: the one that the notebook is written in.</summary>
internal static class NotebookLanguage
{
    private const string English = "en";
    private const string Japanese = "ja";

    /// <summary>
    /// Whether it is Japanese: the notebook's folder, or the nearest one above it that names a language, is <c>ja</c>;
    /// without such a folder the machine's own language counts.
    /// </summary>
    public static bool IsJapanese => Of(Lecture.NotebookFolder, CultureInfo.CurrentUICulture) == Japanese;

    /// <summary>The language of a notebook in a folder, read by a user of a culture.</summary>
    /// <returns><c>en</c> or <c>ja</c>.</returns>
    public static string Of(string folder, CultureInfo culture)
    {
        for (var above = new DirectoryInfo(folder); above is not null; above = above.Parent)
        {
            if (above.Name is English or Japanese) return above.Name;
        }
        return culture.TwoLetterISOLanguageName == Japanese ? Japanese : English;
    }
}
