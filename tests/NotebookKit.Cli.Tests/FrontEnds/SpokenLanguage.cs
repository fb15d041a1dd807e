using System.Globalization;

namespace NotebookKit.Cli.Tests.FrontEnds;

/// <summary>What the kit says on a machine that speaks a language, whatever this one speaks.</summary>
internal static class SpokenLanguage
{
    public static T In<T>(string language, Func<T> say)
    {
        var culture = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        try
        {
            return say();
        }
        finally
        {
            CultureInfo.CurrentUICulture = culture;
        }
    }
}
