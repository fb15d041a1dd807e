using System.Numerics.Tensors;
using FellowOakDicom;

namespace NotebookKit;

/// <summary>
/// A window with its function and the highest output value: maps rescaled values (CT values) to grays in
/// [0, <see cref="OutputMaximum"/>] as doubles, not yet rounded.
/// </summary>
internal sealed class VoiTransform
{
    /// <summary>Prepares the mapping.</summary>
    /// <param name="window">Center and width in the unit of the values.</param>
    /// <param name="function">The function.</param>
    /// <param name="outputMaximum">The gray of white: 255 for 8 bit, 65535 for 16 bit.</param>
    /// <exception cref="DicomDataException">The width is not positive, or for <see cref="VoiFunction.Linear"/> less
    /// than 1 (PS3.3 C.11.2.1.2.1), or center or width is not a finite number.</exception>
    public VoiTransform(Window window, VoiFunction function = VoiFunction.Lecture, double outputMaximum = 255)
    {
        Check(window, function);
        Window = window;
        Function = function;
        OutputMaximum = outputMaximum;
    }

    /// <summary>The window.</summary>
    public Window Window { get; }

    /// <summary>The function.</summary>
    public VoiFunction Function { get; }

    /// <summary>The gray of white.</summary>
    public double OutputMaximum { get; }

    /// <summary>Refuses a window that the function cannot map.</summary>
    /// <param name="window">Center and width.</param>
    /// <param name="function">The function.</param>
    /// <exception cref="DicomDataException">As for the constructor.</exception>
    public static void Check(Window window, VoiFunction function = VoiFunction.Lecture)
    {
        if (Problem(window, function) is { } problem) throw new DicomDataException(problem);
    }

    /// <summary>Why the function cannot map a window; null if it can.</summary>
    /// <param name="window">Center and width.</param>
    /// <param name="function">The function.</param>
    public static string? Problem(Window window, VoiFunction function)
    {
        if (!double.IsFinite(window.Center)) return Invalid(DicomTag.WindowCenter, window.Center, "a finite number");
        var smallest = function == VoiFunction.Linear ? 1 : double.Epsilon;
        if (double.IsFinite(window.Width) && window.Width >= smallest) return null;
        return Invalid(DicomTag.WindowWidth, window.Width, function == VoiFunction.Linear
            ? "at least 1 for the function LINEAR (PS3.3 C.11.2.1.2.1)"
            : "greater than 0");
    }

    /// <summary>The gray of each value, in an array of the same shape.</summary>
    /// <param name="values">Rescaled values of any shape.</param>
    public Tensor<double> Apply(Tensor<double> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return TensorMemory.Map<double, double>(values, Apply);
    }

    /// <summary>Writes the gray of each value into <paramref name="grays"/>, which has the values' length.</summary>
    /// <param name="values">Rescaled values.</param>
    /// <param name="grays">Where the grays go; may be <paramref name="values"/> itself.</param>
    public void Apply(ReadOnlySpan<double> values, Span<double> grays)
    {
        switch (Function)
        {
            case VoiFunction.Lecture: Lecture(values, grays); break;
            case VoiFunction.Linear: Linear(values, grays); break;
            case VoiFunction.LinearExact: LinearExact(values, grays); break;
            case VoiFunction.Sigmoid: Sigmoid(values, grays); break;
            default: throw new InvalidOperationException($"Unknown VOI function {Function}.");
        }
    }

    // Python evaluates 255 * (ct - min) / (max - min) from left to right; so does this line, to the last bit.
    private void Lecture(ReadOnlySpan<double> values, Span<double> grays)
    {
        var (minimum, range) = (Window.Minimum, Window.Maximum - Window.Minimum);
        for (var i = 0; i < values.Length; i++) grays[i] = Limit(OutputMaximum * (values[i] - minimum) / range);
    }

    private void Linear(ReadOnlySpan<double> values, Span<double> grays)
    {
        var (middle, range) = (Window.Center - 0.5, Window.Width - 1);
        // A window of width 1 is a threshold: x <= c - 0.5 is black, all else white.
        if (range == 0)
        {
            for (var i = 0; i < values.Length; i++) grays[i] = values[i] <= middle ? 0 : OutputMaximum;
        }
        else Spread(values, middle, range, grays);
    }

    private void LinearExact(ReadOnlySpan<double> values, Span<double> grays) =>
        Spread(values, Window.Center, Window.Width, grays);

    private void Sigmoid(ReadOnlySpan<double> values, Span<double> grays)
    {
        for (var i = 0; i < values.Length; i++)
        {
            grays[i] = OutputMaximum / (1 + Math.Exp(-4 * (values[i] - Window.Center) / Window.Width));
        }
    }

    private void Spread(ReadOnlySpan<double> values, double middle, double range, Span<double> grays)
    {
        for (var i = 0; i < values.Length; i++)
        {
            grays[i] = Limit((((values[i] - middle) / range) + 0.5) * OutputMaximum);
        }
    }

    private double Limit(double gray) => Math.Min(Math.Max(gray, 0), OutputMaximum);

    private static string Invalid(DicomTag tag, double value, string expected) =>
        $"{DatasetValues.Describe(tag)} is {DatasetValues.Invariant(value)}; it must be {expected}.";
}
