namespace NotebookKit.Engine.Completion;

/// <summary>The states that a cell can be in while it is written.</summary>
public enum CompletenessState
{
    /// <summary>It can run.</summary>
    Complete,

    /// <summary>Something is still missing, such as a closing brace.</summary>
    Incomplete,

    /// <summary>No continuation makes it run.</summary>
    Invalid,
}
