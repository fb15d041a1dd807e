namespace NotebookKit;

/// <summary>
/// How a window maps values to gray: the lecture's own line, or one of the standard's three functions.
/// </summary>
/// <remarks>
/// With center <c>c</c>, width <c>w</c>, and <c>y</c> the highest output value (the lowest is 0). All but the sigmoid
/// give 0 below and <c>y</c> above the window.
/// </remarks>
public enum VoiFunction
{
    /// <summary>
    /// The lecture's: <c>y × (x − min) / (max − min)</c> with <c>min = c − w/2</c> and <c>max = c + w/2</c>. The
    /// formula is LINEAR_EXACT's; the order of the calculation is the lecture's, and MONOCHROME1 is not inverted.
    /// </summary>
    Lecture,

    /// <summary>
    /// LINEAR, the standard's default: <c>((x − (c − 0.5)) / (w − 1) + 0.5) × y</c> (PS3.3 C.11.2.1.2.1).
    /// </summary>
    Linear,

    /// <summary>LINEAR_EXACT: <c>((x − c) / w + 0.5) × y</c> (PS3.3 C.11.2.1.3.2).</summary>
    LinearExact,

    /// <summary>SIGMOID: <c>y / (1 + exp(−4 (x − c) / w))</c> (PS3.3 C.11.2.1.3.1).</summary>
    Sigmoid,
}
