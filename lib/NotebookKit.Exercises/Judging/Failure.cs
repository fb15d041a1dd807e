using System.Runtime.ExceptionServices;
using NotebookKit.Localization;

namespace NotebookKit.Exercises.Judging;

/// <summary>
/// The error with which a call ended instead of giving a result. Two are alike when the errors are of one type.
/// </summary>
internal sealed class Failure(Exception error)
{
    public LocalText Message => new(
        $"Your code stopped with an error: {error.GetType().Name}: {error.Message}",
        $"計算の途中でエラーが起きました：{error.GetType().Name}: {error.Message}");

    public bool IsLike(Failure other) => ErrorType == other.ErrorType;

    public void Rethrow() => ExceptionDispatchInfo.Throw(error);

    private Type ErrorType => error.GetType();
}
