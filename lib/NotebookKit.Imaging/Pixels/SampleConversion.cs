using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace NotebookKit;

/// <summary>Stored samples as doubles, several at once for the 16-bit samples of CT and MR.</summary>
internal static class SampleConversion
{
    // 2^52 + 2^51: doubles around it lie 1 apart, so its bits plus a whole number are the bits of the sum.
    private const double Magic = 6755399441055744.0;

    /// <summary>Converts every sample.</summary>
    public static void ToDoubles<T>(ReadOnlySpan<T> samples, Span<double> values)
        where T : unmanaged, INumberBase<T>
    {
        if (typeof(T) == typeof(short) || typeof(T) == typeof(ushort)) Rescale(samples, values, 1, 0);
        else TensorPrimitives.ConvertTruncating(samples, values);
    }

    /// <summary>
    /// Every sample times <paramref name="slope"/> plus <paramref name="intercept"/>, rounded after each step.
    /// </summary>
    public static void Rescale<T>(ReadOnlySpan<T> samples, Span<double> values, double slope, double intercept)
        where T : unmanaged, INumberBase<T>
    {
        var line = new Line(slope, intercept);
        var done = 0;
        if (typeof(T) == typeof(short)) done = line.Apply(MemoryMarshal.Cast<T, short>(samples), values);
        if (typeof(T) == typeof(ushort)) done = line.Apply(MemoryMarshal.Cast<T, ushort>(samples), values);
        for (; done < samples.Length; done++)
        {
            values[done] = (double.CreateTruncating(samples[done]) * slope) + intercept;
        }
    }

    /// <summary>Slope and intercept, applied to as many samples at once as the processor can.</summary>
    private readonly struct Line(double slope, double intercept)
    {
        private readonly Vector<double> _magic = new(Magic);
        private readonly Vector<double> _slope = new(slope);
        private readonly Vector<double> _intercept = new(intercept);

        /// <returns>How many samples were done; fewer than a vector's remain.</returns>
        public int Apply(ReadOnlySpan<short> samples, Span<double> values)
        {
            var i = 0;
            for (; i <= samples.Length - Vector<short>.Count; i += Vector<short>.Count)
            {
                Vector.Widen(new Vector<short>(samples[i..]), out var low, out var high);
                Store(low, values[i..]);
                Store(high, values[(i + Vector<int>.Count)..]);
            }
            return i;
        }

        /// <inheritdoc cref="Apply(ReadOnlySpan{short}, Span{double})"/>
        public int Apply(ReadOnlySpan<ushort> samples, Span<double> values)
        {
            var i = 0;
            for (; i <= samples.Length - Vector<ushort>.Count; i += Vector<ushort>.Count)
            {
                Vector.Widen(new Vector<ushort>(samples[i..]), out var low, out var high);
                Store(Vector.AsVectorInt32(low), values[i..]);
                Store(Vector.AsVectorInt32(high), values[(i + Vector<int>.Count)..]);
            }
            return i;
        }

        private void Store(Vector<int> numbers, Span<double> values)
        {
            Vector.Widen(numbers, out var low, out var high);
            ((ToDouble(low) * _slope) + _intercept).CopyTo(values);
            ((ToDouble(high) * _slope) + _intercept).CopyTo(values[Vector<double>.Count..]);
        }

        private Vector<double> ToDouble(Vector<long> numbers) =>
            Vector.AsVectorDouble(numbers + Vector.AsVectorInt64(_magic)) - _magic;
    }
}
