namespace NotebookKit.Jupyter.Specs;

/// <summary>The operating systems, as far as Jupyter's folders differ.</summary>
internal enum JupyterSystem
{
    /// <summary>Linux and other Unix systems.</summary>
    Linux,

    /// <summary>macOS.</summary>
    MacOS,

    /// <summary>Windows.</summary>
    Windows,
}
