using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom.IO;

/// <summary>Turns numbers and text into buffers and back.</summary>
public static class ByteConverter
{
    /// <summary>The bytes of a text.</summary>
    /// <param name="value">The text.</param>
    /// <param name="encoding">Its encoding; UTF-8 if null.</param>
    /// <returns>The bytes, not padded.</returns>
    public static IByteBuffer ToByteBuffer(string value, Encoding? encoding = null) =>
        new MemoryByteBuffer((encoding ?? Encoding.UTF8).GetBytes(value));

    /// <summary>The bytes of a text, padded to an even number.</summary>
    /// <param name="value">The text.</param>
    /// <param name="encoding">Its encoding; UTF-8 if null.</param>
    /// <param name="padding">What follows the text if its bytes are odd in number.</param>
    /// <returns>The bytes.</returns>
    public static IByteBuffer ToByteBuffer(string value, Encoding? encoding, byte padding)
    {
        var bytes = (encoding ?? Encoding.UTF8).GetBytes(value);
        return new MemoryByteBuffer(bytes.Length % 2 == 0 ? bytes : [.. bytes, padding]);
    }

    /// <summary>The bytes of numbers, in this machine's byte order.</summary>
    /// <typeparam name="T">The type of number.</typeparam>
    /// <param name="values">The numbers.</param>
    /// <returns>The bytes.</returns>
    public static IByteBuffer ToByteBuffer<T>(T[] values) where T : struct =>
        new MemoryByteBuffer(MemoryMarshal.AsBytes<T>(values).ToArray());

    /// <summary>All numbers of a buffer; bytes that do not make up a whole number at the end are left out.</summary>
    /// <typeparam name="T">The type of number.</typeparam>
    /// <param name="buffer">The buffer.</param>
    /// <returns>The numbers.</returns>
    public static T[] ToArray<T>(IByteBuffer buffer)
    {
        var values = GC.AllocateUninitializedArray<T>(BufferGuard.RequireArrayLength(buffer.Size / SizeOf<T>()));
        buffer.CopyTo(0, BytesOf(values));
        return values;
    }

    /// <summary>One number of a buffer.</summary>
    /// <typeparam name="T">The type of number.</typeparam>
    /// <param name="buffer">The buffer.</param>
    /// <param name="n">The number's index, from 0.</param>
    /// <returns>The number.</returns>
    public static T Get<T>(IByteBuffer buffer, int n)
    {
        var size = SizeOf<T>();
        return Unsafe.ReadUnaligned<T>(ref MemoryMarshal.GetReference(buffer.AsSpan((long)size * n, size)));
    }

    private static int SizeOf<T>() => RuntimeHelpers.IsReferenceOrContainsReferences<T>()
        ? throw new NotSupportedException($"{typeof(T).Name} is no number.")
        : Unsafe.SizeOf<T>();

    private static Span<byte> BytesOf<T>(T[] values) => MemoryMarshal.CreateSpan(
        ref Unsafe.As<T, byte>(ref MemoryMarshal.GetArrayDataReference(values)), values.Length * Unsafe.SizeOf<T>());
}
