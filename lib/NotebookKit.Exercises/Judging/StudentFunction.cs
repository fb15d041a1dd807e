using NotebookKit.Localization;

namespace NotebookKit.Exercises.Judging;

/// <summary>A student's function as the type that the exercise calls.</summary>
internal static class StudentFunction
{
    /// <returns>Null if it takes or returns something else.</returns>
    public static TFunction? As<TFunction>(object answer)
        where TFunction : Delegate => answer switch
        {
            TFunction function => function,
            Delegate other => Delegate.CreateDelegate(
                typeof(TFunction), other.Target, other.Method, throwOnBindFailure: false) as TFunction,
            _ => null,
        };

    /// <summary>What to say of an answer that is no such function.</summary>
    public static LocalText NotThis(object answer, string signature) => answer is Delegate
        ? new(
            $"The function takes or returns something else than asked for. It should look like this: {signature}",
            $"関数の引数または戻り値の型が、問題の指定と違います。次の形にしてください：{signature}")
        : new(
            $"A function is asked for, not {AnswerText.TypeOf(answer).English}. Hand over its name, without " +
            $"parentheses: {signature}",
            $"関数を渡してください（{AnswerText.TypeOf(answer).Japanese}が渡されました）。かっこを付けず、関数の名前だけを書きます：{signature}");
}
