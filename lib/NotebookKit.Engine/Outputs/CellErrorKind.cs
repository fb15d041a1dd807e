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

    /// <summary>What ran the cell is gone, and the variables with it.</summary>
    Lost,
}
