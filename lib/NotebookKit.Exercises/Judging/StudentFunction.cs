using NotebookKit.Exercises.Texts;

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
    public static Message NotThis(object answer, string signature) => answer is Delegate
        ? CommonMessages.OtherSignature.With(signature)
        : CommonMessages.NotAFunction.With(AnswerText.TypeOf(answer), signature);
}
