using NotebookKit.Exercises;

namespace NotebookKit.Tests.Exercises;

/// <summary>Exercises that only the tests know.</summary>
internal static class SampleExercise
{
    public static Mistake Negated { get; } =
        new("negated", new("negated", "符号が逆"), new("The sign is wrong.", "符号が逆です。"));

    public static Mistake Forgotten { get; } =
        new("forgotten", new("forgotten", "計算忘れ"), new("Nothing was done.", "何もしていません。"));

    /// <summary>Asks for a function that doubles its input. Both mistakes give 0 for the first call.</summary>
    public static FunctionExercise<Func<double, double>> Double { get; } = new()
    {
        Id = "double-1",
        Notebook = "00-sample",
        Title = new("Twice as much", "2 倍にする"),
        Hints = [new("one", "一"), new("two", "二"), new("three", "三")],
        Signature = "double Twice(double x)",
        Reference = x => 2 * x,
        Mistakes = [(Negated, x => -2 * x), (Forgotten, x => x)],
        Calls = random => [Call(0), Call(1), Call(random.Next(2, 100))],
    };

    /// <summary>Asks for the number 42.</summary>
    public static ValueExercise Value { get; } = new()
    {
        Id = "value-1",
        Notebook = "00-sample",
        Title = new("A number", "数"),
        Hints = [new("one", "一"), new("two", "二"), new("three", "三")],
        Expected = () => 42,
        Mistakes = [(Negated, () => -42)],
    };

    private static Call<Func<double, double>> Call(double x) =>
        new(FormattableString.Invariant($"Twice({x})"), twice => twice(x));
}
