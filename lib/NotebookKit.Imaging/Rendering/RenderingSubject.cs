namespace NotebookKit.Rendering;

/// <summary>What a <see cref="RenderingNote"/> is about.</summary>
internal enum RenderingSubject
{
    /// <summary>The file does not say what its stored values mean.</summary>
    Modality,

    /// <summary>The file has no window that can be used.</summary>
    Window,

    /// <summary>The file means low values to be white.</summary>
    Inversion,
}
