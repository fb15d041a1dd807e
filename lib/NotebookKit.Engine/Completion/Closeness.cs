namespace NotebookKit.Engine.Completion;

/// <summary>How near a name is to what is being written, nearest first.</summary>
internal enum Closeness
{
    /// <summary>It makes sense at this place only, such as a parameter's name in a call.</summary>
    Contextual,

    /// <summary>A variable or function of the notebook.</summary>
    Own,

    /// <summary>A member of the value or type before the dot, or one that needs no dot.</summary>
    Member,

    /// <summary>An extension method, a type, a namespace.</summary>
    General,

    /// <summary>What every value has, such as <c>GetHashCode</c>.</summary>
    Universal,

    /// <summary>A word of the language.</summary>
    Keyword,
}
