namespace NotebookKit.Engine.Outputs;

/// <summary>The console's two streams.</summary>
public enum OutputStream
{
    /// <summary>Standard output, <c>Console.Out</c>.</summary>
    Out,

    /// <summary>Standard error, <c>Console.Error</c>; compiler warnings go here too.</summary>
    Error,
}
