namespace NotebookKit.Engine.Completion;

/// <summary>How likely a name is to be meant, the likeliest first.</summary>
internal enum Closeness
{
    /// <summary>A name that makes sense at this position only, such as a parameter's name in a call.</summary>
    Contextual,

    /// <summary>A variable or function of the notebook.</summary>
    Own,

    /// <summary>A member of the value or type before the dot; without a dot, of the type that the code is in.</summary>
    Member,

    /// <summary>An extension method, a type, a namespace.</summary>
    General,

    /// <summary>A member that every value has, such as <c>GetHashCode</c>.</summary>
    Universal,

    /// <summary>A keyword of C#.</summary>
    Keyword,
}
