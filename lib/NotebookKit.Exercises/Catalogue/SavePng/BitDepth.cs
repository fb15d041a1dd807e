using NotebookKit.Exercises.Questions;

namespace NotebookKit.Exercises.Catalogue.SavePng;

/// <summary>Reads from a PNG file how many bits a sample has.</summary>
internal static class BitDepth
{
    /// <summary>
    /// Width 512, height 512, then bit depth and color type (PNG, third edition, 11.2.1); the CRC does not matter
    /// here.
    /// </summary>
    private static readonly (byte Depth, byte ColorType)[] Headers = [(8, 0), (16, 0), (8, 2), (16, 2), (1, 0), (4, 3)];

    public static FunctionQuestion<Func<byte[], int>> Question => new()
    {
        Signature = "int BitsOf(byte[] png)",
        Reference = png => png[24],
        Mistakes =
        [
            ("off-by-one", png => png[25]),
            ("off-by-one", png => png[23]),
            ("bits-of-a-pixel", png => png[24] * (png[25] == 2 ? 3 : 1)),
            ("bytes-instead-of-bits", png => png[24] / 8),
            ("not-from-the-file", _ => 16),
            ("not-from-the-file", _ => 8),
        ],
        Calls = _ => Headers.Select(header => new Call<Func<byte[], int>>(
            $"BitsOf([…, {header.Depth}, {header.ColorType}, 0, 0, 0, …])",
            bits => bits(File(header.Depth, header.ColorType)))),
    };

    private static byte[] File(byte depth, byte colorType) =>
    [
        0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n',
        0, 0, 0, 13, .. "IHDR"u8,
        0, 0, 2, 0, 0, 0, 2, 0, depth, colorType, 0, 0, 0,
        0, 0, 0, 0,
    ];
}
