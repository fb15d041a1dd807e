namespace NotebookKit.Cli.Run;

/// <summary>Shows how far a run is: moving on a terminal, one line a notebook elsewhere.</summary>
internal interface IRunProgress
{
    /// <summary>The run reaches a notebook.</summary>
    void Begin(LectureNotebook notebook);

    /// <summary>A code cell of the notebook has run.</summary>
    void CellFinished();

    /// <summary>The notebook is done.</summary>
    void End(TimeSpan elapsed, bool succeeded);
}
