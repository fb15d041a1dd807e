using System.Globalization;

namespace NotebookKit.Exercises.Catalogue;

/// <summary>Reads dates as DICOM writes them.</summary>
internal static class AgeAtStudy
{
    private const string DateFormat = "yyyyMMdd";

    public static FunctionExercise<Func<string, string, int>> Exercise => new()
    {
        Id = "tags-3",
        Notebook = TagsExercises.Notebook,
        Title = new("The age of the patient", "検査時の年齢を求める"),
        Signature = "int AgeAtStudy(string birthDate, string studyDate)",
        Hints =
        [
            new("The difference of the years is the age, but only if this year's birthday was before the study or on its day. Else it is one less.",
                "検査の年から生まれた年を引きます。ただし、検査日がその年の誕生日より前なら、年齢は 1 つ少なくなります。"),
            new("int.Parse(birthDate[..4]) is the year. The last four characters, [4..], are month and day: as a number, the later day is the larger one.",
                "int.Parse(birthDate[..4]) が生まれた年です。後ろの 4 文字 [4..] は月日で、数として比べると、後の日付のほうが大きくなります。"),
            new("var age = int.Parse(studyDate[..4]) - int.Parse(birthDate[..4]); if (int.Parse(studyDate[4..]) < …) age--; return age;",
                "var age = int.Parse(studyDate[..4]) - int.Parse(birthDate[..4]); if (int.Parse(studyDate[4..]) < " +
                "…) age--; return age;"),
        ],
        Reference = Of(
            (birth, study) =>
                study.Year - birth.Year - ((study.Month, study.Day).CompareTo((birth.Month, birth.Day)) < 0 ? 1 : 0)),
        Mistakes =
        [
            (BirthdayForgotten, Of((birth, study) => study.Year - birth.Year)),
            (
                DayWithoutMonth,
                Of(
                    (birth, study) =>
                        study.Year - birth.Year - (study.Month < birth.Month || study.Day < birth.Day ? 1 : 0))),
            (MonthOnly, Of((birth, study) => study.Year - birth.Year - (study.Month < birth.Month ? 1 : 0))),
            (
                NotOnTheBirthday,
                Of(
                    (birth, study) =>
                        study.Year - birth.Year - (
                            (study.Month, study.Day).CompareTo((birth.Month, birth.Day)) <= 0 ? 1 : 0))),
            (LeapYearsForgotten, Of((birth, study) => (study - birth).Days / 365)),
        ],
        Calls = random => Dates(random).Select(dates => new Call<Func<string, string, int>>(
            $"AgeAtStudy(\"{Text(dates.Birth)}\", \"{Text(dates.Study)}\")", age =>
                age(Text(dates.Birth), Text(dates.Study)))),
    };

    private static Mistake BirthdayForgotten { get; } = new("birthday-forgotten",
        new("the birthday forgotten", "誕生日を考慮していない"),
        new("The years were subtracted. Who had no birthday yet in the year of the study is a year younger.",
            "年だけを引いています。検査の年の誕生日がまだ来ていなければ、年齢は 1 つ少なくなります。"));

    private static Mistake DayWithoutMonth { get; } = new("day-without-month",
        new("the day compared without the month", "月を考えずに日を比べている"),
        new("The day counts only in the month of the birthday: on 3 June somebody born on 20 April has had the birthday already.",
            "日を比べるのは、同じ月のときだけです。4 月 20 日生まれの人は、6 月 3 日にはもう誕生日を過ぎています。"));

    private static Mistake MonthOnly { get; } = new("month-only",
        new("only the months compared", "月だけを比べている"),
        new("In the month of the birthday the day decides.", "誕生日と同じ月のときは、日も比べる必要があります。"));

    private static Mistake NotOnTheBirthday { get; } = new("not-on-the-birthday",
        new("a day late", "誕生日当日に年齢が増えていない"),
        new("On the birthday itself one is a year older already: compare with < rather than <=.",
            "誕生日の当日には、年齢が 1 つ増えています。<= ではなく < で比べてください。"));

    private static Mistake LeapYearsForgotten { get; } = new("leap-years-forgotten",
        new("all years taken to have 365 days", "1 年を必ず 365 日としている"),
        new("Every fourth year has 366 days, so that in 40 years ten days come together. Compare years, months and days instead of counting days.",
            "およそ 4 年に 1 度は 366 日あるので、40 年では 10 日ほどずれます。日数ではなく、年、月、日を比べてください。"));

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
