namespace FellowOakDicom.Imaging.Codec.JpegLossless;

/// <summary>
/// The second byte of the markers that matter in a lossless stream; the first is FF (T.81 table B.1).
/// </summary>
internal static class JpegMarker
{
    public const byte Prefix = 0xFF;

    public const byte LosslessHuffman = 0xC3;
    public const byte DefineHuffmanTables = 0xC4;
    public const byte DefineArithmeticConditioning = 0xCC;
    public const byte FirstRestart = 0xD0;
    public const byte StartOfImage = 0xD8;
    public const byte EndOfImage = 0xD9;
    public const byte StartOfScan = 0xDA;
    public const byte DefineNumberOfLines = 0xDC;
    public const byte DefineRestartInterval = 0xDD;

    /// <summary>The start of a frame of any process; JPEG-LS (T.87) has one of its own.</summary>
    public static bool IsStartOfFrame(byte marker) =>
        marker is (>= 0xC0 and <= 0xCF and not (DefineHuffmanTables or DefineArithmeticConditioning or 0xC8)) or 0xF7;

    /// <summary>Whether nothing but the next marker follows.</summary>
    public static bool StandsAlone(byte marker) => marker is 0x01 or (>= FirstRestart and <= StartOfImage);

    /// <summary>The marker as it stands in the stream.</summary>
    public static string Describe(byte marker) => $"FF{marker:X2}";
}
