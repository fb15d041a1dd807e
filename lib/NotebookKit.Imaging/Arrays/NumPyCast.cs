using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;

namespace NotebookKit;

/// <summary>
/// NumPy's <c>astype</c> between number types. Between integers the low bits remain. From floating numbers the
/// fraction is cut off; the conversion goes by a 32-bit integer for targets of 8 and 16 bits and by a 64-bit one for
/// unsigned 32 bits, as the machine code of NumPy on x86-64 does, and what does not fit into that is its smallest
/// value.
/// </summary>
internal static class NumPyCast
{
    public static Tensor<TTo> Convert<TTo>(ITensor tensor)
        where TTo : unmanaged, INumber<TTo> => tensor switch
        {
            Tensor<double> source => FromFloating<double, TTo>(source),
            Tensor<float> source => FromFloating<float, TTo>(source),
            Tensor<byte> source => FromInteger<byte, TTo>(source),
            Tensor<sbyte> source => FromInteger<sbyte, TTo>(source),
            Tensor<short> source => FromInteger<short, TTo>(source),
            Tensor<ushort> source => FromInteger<ushort, TTo>(source),
            Tensor<int> source => FromInteger<int, TTo>(source),
            Tensor<uint> source => FromInteger<uint, TTo>(source),
            Tensor<long> source => FromInteger<long, TTo>(source),
            Tensor<ulong> source => FromInteger<ulong, TTo>(source),
            _ => throw new NotSupportedException($"A {tensor.GetType()} does not hold plain numbers."),
        };

    /// <summary>The cast of doubles to integers of 8 or 16 bits.</summary>
    public static void Truncate<TTo>(ReadOnlySpan<double> from, Span<TTo> to)
        where TTo : unmanaged, INumber<TTo> => ThroughInteger<double, int, TTo>(from, to);

    private static Tensor<TTo> FromInteger<TFrom, TTo>(Tensor<TFrom> source)
        where TFrom : unmanaged, IBinaryInteger<TFrom>
        where TTo : unmanaged, INumber<TTo> =>
        TensorMemory.Map<TFrom, TTo>(source, TensorPrimitives.ConvertTruncating);

    private static Tensor<TTo> FromFloating<TFrom, TTo>(Tensor<TFrom> source)
        where TFrom : unmanaged, IFloatingPointIeee754<TFrom>
        where TTo : unmanaged, INumber<TTo>
    {
        if (typeof(TTo) == typeof(double) || typeof(TTo) == typeof(float))
        {
            return TensorMemory.Map<TFrom, TTo>(source, TensorPrimitives.ConvertTruncating);
        }
        if (typeof(TTo) == typeof(ulong)) return TensorMemory.Map<TFrom, TTo>(source, ToUnsigned64);
        return Unsafe.SizeOf<TTo>() <= 2 || typeof(TTo) == typeof(int)
            ? TensorMemory.Map<TFrom, TTo>(source, ThroughInteger<TFrom, int, TTo>)
            : TensorMemory.Map<TFrom, TTo>(source, ThroughInteger<TFrom, long, TTo>);
    }

    // One loop at full speed from its first turn on: a table of grays is over before the runtime would make it fast.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void ThroughInteger<TFrom, TInteger, TTo>(ReadOnlySpan<TFrom> from, Span<TTo> to)
        where TFrom : unmanaged, IFloatingPointIeee754<TFrom>
        where TInteger : unmanaged, IBinaryInteger<TInteger>, IMinMaxValue<TInteger>
        where TTo : unmanaged, INumber<TTo>
    {
        var limit = -TFrom.CreateTruncating(TInteger.MinValue);
        for (var i = 0; i < from.Length; i++)
        {
            var whole = TFrom.Truncate(from[i]);
            // Not-a-number compares false.
            var integer = whole >= -limit && whole < limit ? TInteger.CreateTruncating(whole) : TInteger.MinValue;
            to[i] = TTo.CreateTruncating(integer);
        }
    }

    private static void ToUnsigned64<TFrom, TTo>(ReadOnlySpan<TFrom> from, Span<TTo> to)
        where TFrom : unmanaged, IFloatingPointIeee754<TFrom>
        where TTo : unmanaged, INumber<TTo>
    {
        ThroughInteger<TFrom, long, TTo>(from, to);
        var limit = -TFrom.CreateTruncating(long.MinValue);
        for (var i = 0; i < from.Length; i++)
        {
            if (from[i] >= limit && from[i] < limit + limit) to[i] = TTo.CreateTruncating(from[i]);
        }
    }
}
