namespace NotebookKit.Exercises.Catalogue;

/// <summary>Reads from a PNG file how many bits a sample has.</summary>
internal static class BitDepth
{
    /// <summary>
    /// Width 512, height 512, then bit depth and color type (PNG, third edition, 11.2.1); the CRC does not matter
    /// here.
    /// </summary>
    private static readonly (byte Depth, byte ColorType)[] Headers = [(8, 0), (16, 0), (8, 2), (16, 2), (1, 0), (4, 3)];

    public static FunctionExercise<Func<byte[], int>> Exercise => new()
    {
        Id = "png-4",
        Notebook = SavePngExercises.Notebook,
        Title = new("How many bits has the file?", "ファイルのビット数を調べる"),
        Signature = "int BitsOf(byte[] png)",
        Hints =
        [
            new("The cell above reads the byte that says it.", "上のセルで、ビット数が書かれているバイトを読んでいます。"),
            new("It is the 25th byte. The first byte has the index 0.", "25 バイト目です。最初のバイトの添字は 0 です。"),
            new(
                "One line will do, for a byte becomes an int by itself: return png[…]; and the index is 25 − 1.",
                "byte は自動的に int に変換されるので、return png[…]; の 1 行で書けます。添字は 25 − 1 です。"),
        ],
        Reference = png => png[24],
        Mistakes =
        [
            (OffByOne, png => png[25]),
            (OffByOne, png => png[23]),
            (TimesChannels, png => png[24] * (png[25] == 2 ? 3 : 1)),
            (Bytes, png => png[24] / 8),
            (Always, _ => 16),
            (Always, _ => 8),
        ],
        Calls = _ => Headers.Select(header => new Call<Func<byte[], int>>(
            $"BitsOf([…, {header.Depth}, {header.ColorType}, 0, 0, 0, …])", bits =>
                bits(File(header.Depth, header.ColorType)))),
    };

    private static Mistake OffByOne { get; } = new("off-by-one",
        new("one byte beside", "1 バイトずれている"),
        new("The 25th byte has the index 24, because counting begins with 0. Next to it are the image's height and the kind of color.",
            "添字は 0 から始まるので、25 バイト目の添字は 24 です。その前後には、画像の高さや色の種類が書かれています。"));

    private static Mistake TimesChannels { get; } = new("bits-of-a-pixel",
        new("bits of a pixel instead of a sample", "1 画素全体のビット数"),
        new(
            "A color picture has three samples a pixel; asked for are the bits of one.",
            "カラー画像では 1 画素に 3 つの値があります。ここで求めるのは、1 つの値のビット数です。"));

    private static Mistake Bytes { get; } = new("bytes-instead-of-bits",
        new("bytes instead of bits", "ビット数ではなくバイト数"),
        new(
            "The file already says bits: 8 or 16. There is nothing to divide.",
            "ファイルに書かれているのは、すでにビット数（8 や 16）です。割り算は必要ありません。"));

    private static Mistake Always { get; } = new("not-from-the-file",
        new("not read from the file", "ファイルの内容を見ていない"),
        new("The function answers the same for every file. It has to look into the bytes that it is given.",
            "どのファイルに対しても同じ値を返しています。渡されたバイト列の中を調べてください。"));

    private static byte[] File(byte depth, byte colorType) =>
    [
        0x89, (byte)'P', (
            byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, (byte)'I', (byte)'H', (byte)'D', (byte)'R',
        0, 0, 2, 0, 0, 0, 2, 0, depth, colorType, 0, 0, 0, 0, 0, 0, 0,
    ];
}
