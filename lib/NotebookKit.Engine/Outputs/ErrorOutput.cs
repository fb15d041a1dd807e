namespace NotebookKit.Engine.Outputs;

/// <summary>The error that ended a cell.</summary>
/// <param name="Name">The exception's type name, such as <c>DivideByZeroException</c>.</param>
/// <param name="Message">The exception's message.</param>
/// <param name="Traceback">Lines to show: the error, then where it happened, innermost first ("at Cell 3, line
/// 2").</param>
public sealed record ErrorOutput(string Name, string Message, IReadOnlyList<string> Traceback) : CellOutput;
