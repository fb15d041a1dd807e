namespace NotebookKit.Engine.Outputs;

/// <summary>
/// One output of a cell: text on a stream, a displayed value, its result or an error. The cases are those of the
/// notebook format: <see cref="StreamOutput"/>, <see cref="DisplayOutput"/>,
/// <see cref="DisplayUpdate"/>, <see cref="ClearOutput"/>, <see cref="ExecuteResult"/> and <see cref="ErrorOutput"/>.
/// </summary>
public abstract record CellOutput;
