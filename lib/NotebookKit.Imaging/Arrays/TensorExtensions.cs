using System.Numerics;
using System.Numerics.Tensors;

namespace NotebookKit;

/// <summary>What the lecture takes from NumPy and .NET's tensors lack.</summary>
public static partial class TensorExtensions
{
    /// <summary>
    /// Limits every element to [<paramref name="min"/>, <paramref name="max"/>], as <c>numpy.clip</c>.
    /// </summary>
    /// <param name="tensor">An array of any shape; it stays as it is.</param>
    /// <param name="min">What smaller elements become.</param>
    /// <param name="max">What larger elements become.</param>
    /// <returns>A new array of the same shape. NaN stays NaN.</returns>
    /// <exception cref="ArgumentException"><paramref name="min"/> is greater than <paramref name="max"/>.</exception>
    public static Tensor<T> Clip<T>(this Tensor<T> tensor, T min, T max)
        where T : INumber<T>
    {
        ArgumentNullException.ThrowIfNull(tensor);
        if (min > max)
        {
            throw new ArgumentException($"The lower limit {min} is greater than the upper limit {max}.", nameof(min));
        }
        return TensorMemory.Map<T, T>(tensor, (from, to) => TensorPrimitives.Clamp(from, min, max, to));
    }

    /// <summary>Converts every element to another type, as NumPy's <c>astype</c> does.</summary>
    /// <typeparam name="TTo">The new element type: <see cref="byte"/> for uint8, <see cref="ushort"/> for uint16,
    /// …</typeparam>
    /// <param name="tensor">An array of numbers of any shape; it stays as it is.</param>
    /// <returns>A new array of the same shape.</returns>
    /// <remarks>
    /// Fractions are cut off (toward zero), and what does not fit wraps around: 256 as <see cref="byte"/> is 0, −1 is
    /// 255. Hence the lecture's advice to clip first. Where C leaves the result of a floating number open, this gives
    /// what NumPy gives on x86-64: numbers beyond 32 bits (beyond 64 bits for targets of 32 unsigned and 64 bits) and
    /// NaN become 0 for 8- and 16-bit targets and the smallest integer for the others.
    /// </remarks>
    /// <exception cref="NotSupportedException">One of the two element types is not a plain number type.</exception>
    public static Tensor<TTo> AsType<TTo>(this ITensor tensor)
        where TTo : unmanaged, INumber<TTo>
    {
        ArgumentNullException.ThrowIfNull(tensor);
        return NumPyCast.Convert<TTo>(tensor);
    }

    /// <summary>The array as NumPy prints it: brackets, aligned columns, and dots for what is left out.</summary>
    /// <param name="tensor">An array of numbers of any shape.</param>
    /// <exception cref="NotSupportedException">The element type is not a plain number type.</exception>
    internal static string ToNumPyString(this ITensor tensor)
    {
        ArgumentNullException.ThrowIfNull(tensor);
        return NumPyPrinter.Print(tensor);
    }
}
