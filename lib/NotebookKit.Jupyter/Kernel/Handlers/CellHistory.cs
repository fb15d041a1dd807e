using System.Text.RegularExpressions;

namespace NotebookKit.Jupyter.Kernel.Handlers;

/// <summary>The cells that were run, oldest first; the oldest are forgotten beyond a limit.</summary>
internal sealed class CellHistory
{
    private const int MaximumCells = 10_000;
    private readonly Lock _gate = new();
    private readonly List<HistoryCell> _cells = [];

    public void Add(HistoryCell cell)
    {
        lock (_gate)
        {
            if (_cells.Count == MaximumCells) _cells.RemoveAt(0);
            _cells.Add(cell);
        }
    }

    /// <summary>The last cells.</summary>
    public IReadOnlyList<HistoryCell> Tail(int count) => Select(cells => cells.TakeLast(count));

    /// <summary>The cells from number <paramref name="start"/> to before number <paramref name="stop"/>.</summary>
    /// <param name="session">0 for this session; earlier ones, which are negative, are not remembered.</param>
    /// <param name="start">The first number.</param>
    /// <param name="stop">The number after the last.</param>
    public IReadOnlyList<HistoryCell> Range(int session, int start, int stop) =>
        session == 0 ? Select(cells => cells.Where(cell => cell.Number >= start && cell.Number < stop)) : [];

    /// <summary>The last cells that match a glob with <c>*</c> and <c>?</c>.</summary>
    public IReadOnlyList<HistoryCell> Search(string pattern, int count, bool unique)
    {
        var glob = Regex.Escape(pattern)
            .Replace("\\*", ".*", StringComparison.Ordinal)
            .Replace("\\?", ".", StringComparison.Ordinal);
        var matcher = new Regex($@"\A{glob}\z", RegexOptions.Singleline | RegexOptions.NonBacktracking);
        return Select(cells =>
        {
            var found = cells.Where(cell => matcher.IsMatch(cell.Code));
            return (unique ? found.Reverse().DistinctBy(cell => cell.Code).Reverse() : found).TakeLast(count);
        });
    }

    private IReadOnlyList<HistoryCell> Select(Func<IReadOnlyList<HistoryCell>, IEnumerable<HistoryCell>> choose)
    {
        lock (_gate) return [.. choose(_cells)];
    }
}

/// <summary>A cell that was run.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Code">Its text.</param>
/// <param name="Result">Its result as plain text; null if it had none.</param>
internal sealed record HistoryCell(int Number, string Code, string? Result);
