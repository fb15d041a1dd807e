using System.Globalization;
using NotebookKit.Exercises.Questions;

namespace NotebookKit.Exercises.Catalogue.Tags;

/// <summary>Reads dates as DICOM writes them.</summary>
internal static class AgeAtStudy
{
    private const string DateFormat = "yyyyMMdd";

    public static FunctionQuestion<Func<string, string, int>> Question => new()
    {
        Signature = "int AgeAtStudy(string birthDate, string studyDate)",
        Reference = Of((birth, study) => Years(birth, study, isBefore: Compare(study, birth) < 0)),
        Mistakes =
        [
            ("birthday-forgotten", Of((birth, study) => study.Year - birth.Year)),
            (
                "day-without-month",
                Of((birth, study) => Years(birth, study, study.Month < birth.Month || study.Day < birth.Day))),
            ("month-only", Of((birth, study) => Years(birth, study, study.Month < birth.Month))),
            ("not-on-the-birthday", Of((birth, study) => Years(birth, study, Compare(study, birth) <= 0))),
            ("leap-years-forgotten", Of((birth, study) => (study - birth).Days / 365)),
        ],
        Calls = random => Dates(random).Select(dates => new Call<Func<string, string, int>>(
            $"AgeAtStudy(\"{Text(dates.Birth)}\", \"{Text(dates.Study)}\")",
            age => age(Text(dates.Birth), Text(dates.Study)))),
    };

    /// <param name="birth">The day of birth.</param>
    /// <param name="study">The day of the study.</param>
    /// <param name="isBefore">Whether the birthday of the study's year was still to come.</param>
    private static int Years(DateTime birth, DateTime study, bool isBefore) =>
        study.Year - birth.Year - (isBefore ? 1 : 0);

    /// <summary>Compares the days in a year.</summary>
    private static int Compare(DateTime one, DateTime other) =>
        (one.Month, one.Day).CompareTo((other.Month, other.Day));

    private static Func<string, string, int> Of(Func<DateTime, DateTime, int> age) =>
        (birth, study) => age(Date(birth), Date(study));

    private static DateTime Date(string text) => DateTime.ParseExact(text, DateFormat, CultureInfo.InvariantCulture);

    private static string Text(DateTime date) => date.ToString(DateFormat, CultureInfo.InvariantCulture);

    private static IEnumerable<(DateTime Birth, DateTime Study)> Dates(Random random)
    {
        DateTime birth = new(1970, 4, 20);
        return
        [
            (birth, new(2010, 11, 12)),
            (birth, new(2010, 1, 30)),
            (birth, new(2010, 4, 19)),
            (birth, new(2010, 4, 20)),
            (birth, new(2010, 6, 3)),
            (new(1970, 5, 5), new(2010, 4, 28)),
            // No 29 February: whether that birthday is celebrated on the day before or after is another question.
            .. Enumerable.Range(0, 20).Select(_ => (
                new DateTime(1920 + random.Next(60), 1 + random.Next(12), 1 + random.Next(28)),
                new DateTime(1990 + random.Next(30), 1 + random.Next(12), 1 + random.Next(28)))),
        ];
    }
}
