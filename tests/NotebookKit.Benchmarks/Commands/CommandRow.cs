namespace NotebookKit.Benchmarks;

/// <summary>One task, and how the kit and other programs are told to do it.</summary>
/// <param name="Task">What is done.</param>
/// <param name="Rounds">How often each program does it.</param>
/// <param name="Kit">The kit's arguments; it gets the path of a folder for its results.</param>
internal sealed record CommandRow(string Task, int Rounds, Func<string, string[]> Kit)
{
    /// <summary>The lecture's Python code, as the lines that lecture_server.py reads; null if it has none.</summary>
    public Func<string, IEnumerable<string>>? Python { get; init; }

    /// <summary>A program of DCMTK's and its arguments; null if none does this.</summary>
    public Func<string, string[]>? Dcmtk { get; init; }

    /// <summary>A program of GDCM's and its arguments; null if none does this.</summary>
    public Func<string, string[]>? Gdcm { get; init; }
}
