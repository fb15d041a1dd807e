using System.Globalization;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.RegularExpressions;

namespace NotebookKit.Tests;

/// <summary>NumPy's array files (format version 1.0), to hand arrays to the Python judges and back.</summary>
internal static partial class Npy
{
    private const int Alignment = 64;
    private const int PreludeLength = 10;

    private static readonly Dictionary<Type, string> Codes = new()
    {
        [typeof(byte)] = "|u1",
        [typeof(sbyte)] = "|i1",
        [typeof(ushort)] = "<u2",
        [typeof(short)] = "<i2",
        [typeof(uint)] = "<u4",
        [typeof(int)] = "<i4",
        [typeof(ulong)] = "<u8",
        [typeof(long)] = "<i8",
        [typeof(float)] = "<f4",
        [typeof(double)] = "<f8",
    };

    public static void Save<T>(string path, Tensor<T> tensor)
        where T : unmanaged
    {
        var shape = string.Concat(
            tensor.Lengths.ToArray().Select(length => length.ToString(CultureInfo.InvariantCulture) + ","));
        var text = $"{{'descr': '{Codes[typeof(T)]}', 'fortran_order': False, 'shape': ({shape}), }}";
        var padded =
            text.PadRight((PreludeLength + text.Length) / Alignment * Alignment + Alignment - PreludeLength - 1) +
                "\n";
        using var stream = File.Create(path);
        stream.Write([0x93, .. "NUMPY"u8, 1, 0, .. BitConverter.GetBytes((ushort)padded.Length)]);
        stream.Write(Encoding.ASCII.GetBytes(padded));
        var elements = new T[(int)tensor.FlattenedLength];
        tensor.FlattenTo(elements);
        stream.Write(MemoryMarshal.AsBytes(elements.AsSpan()));
    }

    /// <summary>The array's type, shape and elements.</summary>
    public static (Type Type, int[] Shape, byte[] Elements) Load(string path)
    {
        var file = File.ReadAllBytes(path);
        var start = PreludeLength + BitConverter.ToUInt16(file, 8);
        var header = Encoding.ASCII.GetString(file, PreludeLength, start - PreludeLength);
        var code = DescriptionPattern().Match(header).Groups[1].Value;
        int[] shape = [.. NumberPattern().Matches(header[header.IndexOf("shape", StringComparison.Ordinal)..])
            .Select(number => int.Parse(number.Value, CultureInfo.InvariantCulture))];
        return (Codes.Single(pair => pair.Value == code).Key, shape, file[start..]);
    }

    public static T[] LoadElements<T>(string path)
        where T : unmanaged
    {
        var (type, _, elements) = Load(path);
        Assert.Equal(typeof(T), type);
        return MemoryMarshal.Cast<byte, T>(elements.AsSpan()).ToArray();
    }

    [GeneratedRegex("'descr': '([^']+)'")]
    private static partial Regex DescriptionPattern();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex NumberPattern();
}
