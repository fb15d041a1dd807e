namespace NotebookKit.Engine.Outputs;

/// <summary>How much a cell may put out, so that no output fills the memory.</summary>
/// <param name="Text">
/// How many characters it may write to the console, and how many each value shown as text may have.
/// </param>
/// <param name="Display">
/// How many characters the values that it displays may have together, and its result, including images in base64.
/// </param>
public readonly record struct OutputLimits(int Text, int Display)
{
    /// <summary>Two million and a hundred million.</summary>
    public static OutputLimits Default { get; } = new(2_000_000, 100_000_000);

    /// <summary>How many characters of an exception's message are shown.</summary>
    public const int Message = 10_000;
}
