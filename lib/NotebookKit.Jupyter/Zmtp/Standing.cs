namespace NotebookKit.Jupyter.Zmtp;

/// <summary>How much is known of a peer. It only ever rises.</summary>
internal enum Standing
{
    /// <summary>It has done nothing yet that a front end does.</summary>
    Silent,

    /// <summary>It behaves as a front end does, which anyone can.</summary>
    Active,

    /// <summary>It has the key.</summary>
    Proven,
}
