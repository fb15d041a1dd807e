namespace NotebookKit.Engine.Outputs;

/// <summary>Why a cell failed.</summary>
/// <param name="Kind">At which stage it failed.</param>
/// <param name="Name">The exception's type name, such as <c>DivideByZeroException</c>.</param>
/// <param name="Message">What went wrong: the exception's message, or the first compiler error.</param>
/// <param name="Line">The cell's line, from 1, or null if the error has no line there.</param>
public sealed record CellError(CellErrorKind Kind, string Name, string Message, int? Line);
