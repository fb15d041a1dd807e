namespace NotebookKit.Engine.Outputs;

/// <summary>Replaces what an earlier <see cref="DisplayOutput"/> shows, in this cell or an earlier one.</summary>
/// <param name="Data">The new value, as in <see cref="DisplayOutput"/>.</param>
/// <param name="DisplayId">The display to replace.</param>
public sealed record DisplayUpdate(IReadOnlyDictionary<string, string> Data, string DisplayId) : CellOutput;
