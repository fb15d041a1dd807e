using NotebookKit.Exercises;
using NotebookKit.Exercises.Questions;
using NotebookKit.Exercises.Texts;

namespace NotebookKit.Tests.Exercises;

/// <summary>Exercises that only the tests know.</summary>
internal static class SampleExercise
{
    private const string English = """
        # {title}

        ## Hint 1
        one

        ## Hint 2
        two

        ## Hint 3
        three

        ## Mistake negated
        negated

        The sign is wrong.

        ## Mistake forgotten
        forgotten

        Nothing was done.
        """;

    private const string Japanese = """
        # {title}

        ## Hint 1
        一

        ## Hint 2
        二

        ## Hint 3
        三

        ## Mistake negated
        符号が逆

        符号が逆です。

        ## Mistake forgotten
        計算忘れ

        何もしていません。
        """;

    public static Mistake Negated { get; } = "negated";

    public static Mistake Forgotten { get; } = "forgotten";

    /// <summary>Asks for a function that doubles its input. Both mistakes give 0 for the first call.</summary>
    public static ExerciseDefinition Double { get; } =
        new("00-sample", "double-1", () => Twice) { Texts = Texts("Twice as much", "2 倍にする") };

    /// <summary>Asks for the number 42.</summary>
    public static ExerciseDefinition Value { get; } =
        new("00-sample", "value-1", () => FortyTwo) { Texts = Texts("A number", "数") };

    private static FunctionQuestion<Func<double, double>> Twice => new()
    {
        Signature = "double Twice(double x)",
        Reference = x => 2 * x,
        Mistakes = [(Negated, x => -2 * x), (Forgotten, x => x)],
        Calls = random => [Call(0), Call(1), Call(random.Next(2, 100))],
    };

    private static ValueQuestion FortyTwo => new() { Expected = () => 42, Mistakes = [(Negated, () => -42)] };

    private static Call<Func<double, double>> Call(double x) =>
        new(FormattableString.Invariant($"Twice({x})"), twice => twice(x));

    private static ExerciseTexts Texts(string english, string japanese) => new(
        () => TextFileParser.Parse("sample.en.txt", English.Replace("{title}", english, StringComparison.Ordinal)),
        () => TextFileParser.Parse("sample.ja.txt", Japanese.Replace("{title}", japanese, StringComparison.Ordinal)));
}
