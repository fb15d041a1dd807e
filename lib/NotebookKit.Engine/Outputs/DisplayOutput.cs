namespace NotebookKit.Engine.Outputs;

/// <summary>A value that a cell displayed.</summary>
/// <param name="Data">The same value in one or more mime types. Binary types hold base64, JSON types JSON text.</param>
/// <param name="DisplayId">The name by which a <see cref="DisplayUpdate"/> replaces it.</param>
public sealed record DisplayOutput(IReadOnlyDictionary<string, string> Data, string DisplayId) : CellOutput;
