namespace NotebookKit.Engine.Outputs;

/// <summary>The stages at which a cell can fail.</summary>
public enum CellErrorKind
{
    /// <summary>The code did not compile; none of it ran.</summary>
    Compilation,

    /// <summary>The code threw.</summary>
    Exception,

    /// <summary>The cell was interrupted.</summary>
    Interrupted,

    /// <summary>The process that ran the cell has ended, and its variables are lost.</summary>
    Lost,
}
