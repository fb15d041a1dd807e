namespace NotebookKit.Exercises.Judging;

/// <summary>A student's function as the type that the exercise calls.</summary>
internal static class StudentFunction
{
    /// <returns>Null if it takes or returns something else.</returns>
    public static TFunction? As<TFunction>(object answer)
        where TFunction : Delegate => answer switch
        {
            TFunction function => function,
            Delegate other => Delegate.CreateDelegate(typeof(TFunction), other.Target, other.Method, throwOnBindFailure: false) as TFunction,
            _ => null,
        };
}
