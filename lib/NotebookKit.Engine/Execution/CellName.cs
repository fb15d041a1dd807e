namespace NotebookKit.Engine.Execution;

/// <summary>
/// What a cell's code is called: for people "Cell 3", for the compiler a path in the notebook's folder. The debug
/// information repeats that path, and a relative <c>#load</c> starts from it.
/// </summary>
/// <param name="BaseFolder">The notebook's folder.</param>
/// <param name="Number">The cell's execution count.</param>
internal sealed record CellName(string BaseFolder, int Number)
{
    private const string Prefix = "Cell ";

    public string Path { get; } = System.IO.Path.Combine(BaseFolder, $"{Prefix}{Number}");

    /// <summary>
    /// What to call a file in an error: a cell's title, or a loaded script's path within the notebook's folder.
    /// </summary>
    public string Title(string path) => System.IO.Path.GetRelativePath(BaseFolder, path);

    public override string ToString() => $"{Prefix}{Number}";
}
