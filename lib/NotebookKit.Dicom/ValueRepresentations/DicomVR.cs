using System.Diagnostics.CodeAnalysis;

namespace FellowOakDicom;

/// <summary>A value representation: the type and form of an element's value, such as LO or US (PS3.5 6.2).</summary>
public sealed partial class DicomVR
{
    private const byte Zero = 0x00;
    private const byte Space = 0x20;

    private readonly Action<string>? _validate;

    private DicomVR(
        string code, string name, uint maximumLength, int unitSize, int byteSwap, Type? valueType,
        Action<string>? validate = null)
    {
        Code = code;
        Name = name;
        MaximumLength = maximumLength;
        UnitSize = unitSize;
        ByteSwap = byteSwap;
        ValueType = valueType;
        _validate = validate;
    }

    /// <summary>The two letters that stand for it in a file.</summary>
    public string Code { get; }

    /// <summary>Its name in PS3.5.</summary>
    public string Name { get; }

    /// <summary>Whether the value is text.</summary>
    public bool IsString { get; private init; }

    /// <summary>Whether the value is text in the character set that Specific Character Set (0008,0005) names.</summary>
    public bool IsStringEncoded { get; private init; }

    /// <summary>Whether explicit VR gives the length in 2 bytes, not 4 (PS3.5 7.1.2).</summary>
    public bool Is16bitLength { get; private init; }

    /// <summary>Whether an element may hold several values.</summary>
    public bool IsMultiValue { get; private init; }

    /// <summary>The byte that brings a value of odd length to even length.</summary>
    public byte PaddingValue { get; private init; }

    /// <summary>The most bytes (text: characters) that one value may take; 0 for no limit.</summary>
    public uint MaximumLength { get; }

    /// <summary>The bytes of one value of fixed length, 1 for text.</summary>
    public int UnitSize { get; }

    /// <summary>The bytes that change places together between little and big endian.</summary>
    public int ByteSwap { get; }

    /// <summary>The .NET type of a value; <see langword="null"/> for a sequence.</summary>
    public Type? ValueType { get; }

    /// <summary>Reads the two letters of a value representation.</summary>
    /// <exception cref="DicomDataException">No value representation has that code.</exception>
    public static DicomVR Parse(string vr) =>
        TryParse(vr, out var result) ? result : throw new DicomDataException($"Unknown VR: '{vr}'");

    /// <summary>
    /// Reads the two letters of a value representation; <see cref="NONE"/> when there is none of that code.
    /// </summary>
    public static bool TryParse(string? vr, out DicomVR result)
    {
        result = vr is { Length: 2 } ? ByCode.Find(vr[0], vr[1]) ?? NONE : NONE;
        return result != NONE || vr == NONE.Code;
    }

    /// <summary>Reads the two letters of a value representation from a file's bytes.</summary>
    public static bool TryParse(byte[]? vr, [NotNullWhen(true)] out DicomVR? result)
    {
        result = vr is { Length: >= 2 } ? ByCode.Find((char)vr[0], (char)vr[1]) : null;
        return result is not null;
    }

    /// <summary>Checks a value against the rules of this value representation.</summary>
    /// <exception cref="DicomValidationException">A rule is broken.</exception>
    public void ValidateString(string content) => _validate?.Invoke(content);

    /// <summary>The two letters.</summary>
    public override string ToString() => Code;

    /// <summary>The value representation of a file's two bytes, or <see langword="null"/>.</summary>
    internal static DicomVR? Find(byte first, byte second) => ByCode.Find((char)first, (char)second);

    private static DicomVR Text(
        string code, string name, uint maximumLength, Type? valueType =
            null, bool encoded = false, bool longLength = false,
        bool single = false, byte padding = Space, Action<string>? validate = null) =>
        new(code, name, maximumLength, 1, 1, valueType ?? typeof(string), validate)
        {
            IsString = true,
            IsStringEncoded = encoded,
            Is16bitLength = !longLength,
            IsMultiValue = !single,
            PaddingValue = padding,
        };

    private static DicomVR ShortBinary(
        string code, string name, uint maximumLength, int unitSize, int byteSwap, Type valueType) =>
        new(code, name, maximumLength, unitSize, byteSwap, valueType) { Is16bitLength = true, IsMultiValue = true };

    private static DicomVR LongBinary(
        string code, string name, uint maximumLength, int unitSize, int byteSwap, Type valueType) =>
        new(code, name, maximumLength, unitSize, byteSwap, valueType) { IsMultiValue = true };

    /// <summary>All by their letters: the reader asks for one per element.</summary>
    private static class ByCode
    {
        private static readonly DicomVR?[] Table = Build();

        public static DicomVR? Find(char first, char second) =>
            first is >= 'A' and <= 'Z' && second is >= 'A' and <= 'Z' ? Table[Index(first, second)] : null;

        private static int Index(char first, char second) => ((first - 'A') * 26) + (second - 'A');

        private static DicomVR?[] Build()
        {
            var table = new DicomVR?[26 * 26];
            DicomVR[] all =
            [
                AE, AS, AT, CS, DA, DS, DT, FD, FL, IS, LO, LT, OB, OD, OF, OL, OV, OW, PN, SH, SL, SQ, SS, ST, SV, TM,
                UC, UI, UL, UN, UR, US, UT, UV,
            ];
            foreach (var vr in all) table[Index(vr.Code[0], vr.Code[1])] = vr;
            return table;
        }
    }
}
