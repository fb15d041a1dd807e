using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace FellowOakDicom.IO;

/// <summary>Byte order: which byte of a number comes first.</summary>
public struct Endian
{
    /// <summary>The least significant byte first.</summary>
    public static readonly Endian Little = new(false);

    /// <summary>The most significant byte first.</summary>
    public static readonly Endian Big = new(true);

    /// <summary>The byte order of this machine.</summary>
    public static readonly Endian LocalMachine = BitConverter.IsLittleEndian ? Little : Big;

    /// <summary>The byte order of network protocols: big.</summary>
    public static readonly Endian Network = Big;

    private readonly bool _big;

    private Endian(bool big) => _big = big;

    /// <summary>Whether the byte orders are the same.</summary>
    public static bool operator ==(Endian e1, Endian e2) => e1._big == e2._big;

    /// <summary>Whether the byte orders differ.</summary>
    public static bool operator !=(Endian e1, Endian e2) => e1._big != e2._big;

    /// <summary>
    /// Reverses each run of <paramref name="bytesToSwap"/> bytes in place; an incomplete last run stays.
    /// </summary>
    public static void SwapBytes(int bytesToSwap, byte[] bytes) => SwapBytes(bytesToSwap, bytes, bytes.Length);

    /// <summary>
    /// Reverses each run of <paramref name="bytesToSwap"/> bytes among the first <paramref name="count"/> in place.
    /// </summary>
    /// <exception cref="ArgumentException">There are fewer than <paramref name="count"/> bytes.</exception>
    public static void SwapBytes(int bytesToSwap, byte[] bytes, int count)
    {
        if (count > bytes.Length)
        {
            throw new ArgumentException(
                $"Cannot swap {count} bytes of an array that only contains {bytes.Length} bytes");
        }
        var whole = bytes.AsSpan(0, count - (count % bytesToSwap));
        switch (bytesToSwap)
        {
            case 1: break;
            case 2: ReverseInPlace(MemoryMarshal.Cast<byte, ushort>(whole)); break;
            case 4: ReverseInPlace(MemoryMarshal.Cast<byte, uint>(whole)); break;
            case 8: ReverseInPlace(MemoryMarshal.Cast<byte, ulong>(whole)); break;
            default:
                for (; whole.Length > 0; whole = whole[bytesToSwap..]) whole[..bytesToSwap].Reverse();
                break;
        }
    }

    /// <summary>Swaps the bytes of each pair in place.</summary>
    public static void SwapBytes2(byte[] bytes) => SwapBytes(2, bytes);

    /// <summary>Swaps the bytes of each pair among the first <paramref name="count"/> in place.</summary>
    public static void SwapBytes2(byte[] bytes, int count) => SwapBytes(2, bytes, count);

    /// <summary>Reverses each four bytes in place.</summary>
    public static void SwapBytes4(byte[] bytes) => SwapBytes(4, bytes);

    /// <summary>Reverses each four bytes among the first <paramref name="count"/> in place.</summary>
    public static void SwapBytes4(byte[] bytes, int count) => SwapBytes(4, bytes, count);

    /// <summary>The number with its bytes in reverse order.</summary>
    public static short Swap(short value) => BinaryPrimitives.ReverseEndianness(value);

    /// <summary>The number with its bytes in reverse order.</summary>
    public static ushort Swap(ushort value) => BinaryPrimitives.ReverseEndianness(value);

    /// <summary>The number with its bytes in reverse order.</summary>
    public static int Swap(int value) => BinaryPrimitives.ReverseEndianness(value);

    /// <summary>The number with its bytes in reverse order.</summary>
    public static uint Swap(uint value) => BinaryPrimitives.ReverseEndianness(value);

    /// <summary>The number with its bytes in reverse order.</summary>
    public static long Swap(long value) => BinaryPrimitives.ReverseEndianness(value);

    /// <summary>The number with its bytes in reverse order.</summary>
    public static ulong Swap(ulong value) => BinaryPrimitives.ReverseEndianness(value);

    /// <summary>The number with its bytes in reverse order.</summary>
    public static float Swap(float value) =>
        BitConverter.Int32BitsToSingle(Swap(BitConverter.SingleToInt32Bits(value)));

    /// <summary>The number with its bytes in reverse order.</summary>
    public static double Swap(double value) =>
        BitConverter.Int64BitsToDouble(Swap(BitConverter.DoubleToInt64Bits(value)));

    /// <summary>Reverses the bytes of each number in place.</summary>
    public static void Swap(short[] values) => BinaryPrimitives.ReverseEndianness(values, values);

    /// <summary>Reverses the bytes of each number in place.</summary>
    public static void Swap(ushort[] values) => BinaryPrimitives.ReverseEndianness(values, values);

    /// <summary>Reverses the bytes of each number in place.</summary>
    public static void Swap(int[] values) => BinaryPrimitives.ReverseEndianness(values, values);

    /// <summary>Reverses the bytes of each number in place.</summary>
    public static void Swap(uint[] values) => BinaryPrimitives.ReverseEndianness(values, values);

    /// <summary>Reverses the bytes of each number in place.</summary>
    /// <exception cref="InvalidOperationException">
    /// <typeparamref name="T"/> is none of short, ushort, int, uint.
    /// </exception>
    public static void Swap<T>(T[] values)
    {
        // By the type itself: an int[] also passes for a uint[].
        if (typeof(T) == typeof(short)) Swap((short[])(object)values);
        else if (typeof(T) == typeof(ushort)) Swap((ushort[])(object)values);
        else if (typeof(T) == typeof(int)) Swap((int[])(object)values);
        else if (typeof(T) == typeof(uint)) Swap((uint[])(object)values);
        else throw new InvalidOperationException($"Attempted to byte swap non-specialized type: {typeof(T).Name}");
    }

    /// <summary>Whether <paramref name="obj"/> is the same byte order.</summary>
    public override readonly bool Equals(object? obj) => obj is Endian other && this == other;

    /// <inheritdoc/>
    public override readonly int GetHashCode() => _big.GetHashCode();

    /// <summary><c>Little Endian</c> or <c>Big Endian</c>.</summary>
    public override readonly string ToString() => _big ? "Big Endian" : "Little Endian";

    private static void ReverseInPlace(Span<ushort> numbers) => BinaryPrimitives.ReverseEndianness(numbers, numbers);

    private static void ReverseInPlace(Span<uint> numbers) => BinaryPrimitives.ReverseEndianness(numbers, numbers);

    private static void ReverseInPlace(Span<ulong> numbers) => BinaryPrimitives.ReverseEndianness(numbers, numbers);
}
