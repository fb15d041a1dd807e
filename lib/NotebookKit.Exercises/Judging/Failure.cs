using System.Runtime.ExceptionServices;
using NotebookKit.Exercises.Texts;

namespace NotebookKit.Exercises.Judging;

/// <summary>
/// The error with which a call ended instead of giving a result. Two are alike when the errors are of one type.
/// </summary>
internal sealed class Failure(Exception exception)
{
    public Message Message => CommonMessages.Error.With(ErrorType.Name, exception.Message);

    public bool IsLike(Failure other) => ErrorType == other.ErrorType;

    public void Rethrow() => ExceptionDispatchInfo.Throw(exception);

    private Type ErrorType => exception.GetType();
}
