namespace NotebookKit.Phantom;

/// <summary>A slice of an examination: the file's name, where the slice lies and how it is stored.</summary>
internal record Slice(
    string Name,
    Examination Examination,
    int InstanceNumber,
    PixelStorage Storage,
    DisplayWindow[] Windows)
{
    /// <summary>
    /// The slice's place in the stack, from 1: that of its number unless the numbers are out of order.
    /// </summary>
    public int Place { get; init; } = InstanceNumber;
}
