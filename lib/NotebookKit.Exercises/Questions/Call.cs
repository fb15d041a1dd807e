namespace NotebookKit.Exercises.Questions;

/// <summary>One call of a student's function.</summary>
/// <param name="Text">The call as code shows it: <c>Limits(40, 80)</c>.</param>
/// <param name="Result">Makes the call. Inputs that a function could change are made anew in it.</param>
internal sealed record Call<TFunction>(string Text, Func<TFunction, object?> Result)
    where TFunction : Delegate;
