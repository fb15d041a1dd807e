namespace NotebookKit.Exercises.Catalogue;

/// <summary>A bug to find: two bytes make a signed number.</summary>
internal static class StoredBytes
{
    public static FunctionExercise<Func<byte, byte, int>> Exercise => new()
    {
        Id = "ct-2",
        Notebook = CtValuesExercises.Notebook,
        Title = new("Find the bug: two bytes of a pixel", "バグを探そう：2 バイトから画素値を求める"),
        Signature = "int BytesToStored(byte low, byte high)",
        Hints =
        [
            new("Which values can the function give? None of them is below 0, but Pixel Representation 1 means signed numbers.",
                "この関数の結果は、どのような値になりうるでしょうか。負の値になることはありません。しかし Pixel Representation が 1 の画素値には、負の値もあります。"),
            new("Signed 16-bit numbers run from −32768 to 32767. What is larger than 32767 stands for the number that is 65536 smaller.",
                "符号付き 16 ビット整数の範囲は −32768 から 32767 までです。32767 より大きくなった値は、実際にはそれより 65536 小さい数を表しています。"),
            new("var value = low + 256 * high; return value > 32767 ? value - … : value; (or, as C# does it itself: return (short)value;)",
                "var value = low + 256 * high; return value > 32767 ? value - … : value;（C# の型変換を使って return " +
                "(short)value; と書くこともできます。）"),
        ],
        Reference = (low, high) => high < 128 ? low + 256 * high : low + 256 * high - 65536,
        Mistakes =
        [
            (SignedReadAsUnsigned, (low, high) => low + 256 * high),
            (WrongByteOrder, (low, high) => low < 128 ? high + 256 * low : high + 256 * low - 65536),
            (WrongByteOrderUnsigned, (low, high) => high + 256 * low),
            (OffByOne, (low, high) => high < 128 ? low + 256 * high : low + 256 * high - 65535),
            (HighByteTimes255, (low, high) => high < 128 ? low + 255 * high : low + 255 * high - 65536),
            (SignBitOnly, (low, high) => high < 128 ? low + 256 * high : -(low + 256 * (high - 128))),
            (EachByteSigned, (low, high) => unchecked((sbyte)low) + 256 * unchecked((sbyte)high)),
        ],
        Given = SignedReadAsUnsigned,
        Calls = random => Inputs(random).Select(input => new Call<Func<byte, byte, int>>(
            $"BytesToStored({input.Low}, {input.High})", stored => stored(input.Low, input.High))),
    };

    private static Mistake SignedReadAsUnsigned { get; } = new("signed-read-as-unsigned",
        new("signed numbers read as unsigned", "符号付きの値を符号なしとして読んでいる"),
        new("Values above 0 are right; those below come out 65536 too large. Air would be brighter than any bone.",
            "正の値は正しいのですが、負の値が 65536 だけ大きくなっています。これでは空気が骨よりも明るくなってしまいます。"));

    private static Mistake WrongByteOrder { get; } = new("wrong-byte-order",
        new("the two bytes in the wrong order", "2 つのバイトの順序が逆"),
        new("It is the high byte that counts 256 times.", "256 を掛けるのは上位バイト（high）のほうです。"));

    private static Mistake WrongByteOrderUnsigned { get; } = WrongByteOrder with
    {
        Explanation = new("It is the high byte that counts 256 times. And the values are signed: half of them are below 0.",
            "256 を掛けるのは上位バイト（high）のほうです。また、値は符号付きなので、負の値もあります。"),
    };

    private static Mistake OffByOne { get; } = new("65535-instead-of-65536",
        new("65535 instead of 65536", "65536 ではなく 65535 を使用"),
        new("Sixteen bits hold 65536 different numbers; 65535 is the largest of them. All values below 0 are one too large.",
            "16 ビットで表せる数は 65536 通りで、65535 はその最大値です。負の値がすべて 1 だけ大きくなっています。"));

    private static Mistake HighByteTimes255 { get; } = new("255-instead-of-256",
        new("255 instead of 256", "256 ではなく 255 を使用"),
        new("A byte counts from 0 to 255; after 255 the next byte goes up by one. So the high byte counts 256 times.",
            "1 バイトは 0 から 255 までを数え、次の 256 で上位バイトが 1 増えます。したがって、上位バイトには 256 を掛けます。"));

    private static Mistake SignBitOnly { get; } = new("sign-and-magnitude",
        new("the top bit taken as a minus sign only", "最上位ビットを単なるマイナス記号とみなしている"),
        new("Negative numbers are stored as two's complement: 65535 stands for −1, not for −32767.",
            "負の数は 2 の補数で保存されています。65535 が表すのは −1 で、−32767 ではありません。"));

    private static Mistake EachByteSigned { get; } = new("each-byte-signed",
        new("each byte taken as signed", "それぞれのバイトを符号付きとみなしている"),
        new("Only the number as a whole has a sign. The low byte always counts from 0 to 255.",
            "符号があるのは 2 バイト全体で 1 つの数としてです。下位バイトは必ず 0 から 255 の値です。"));

    private static IEnumerable<(byte Low, byte High)> Inputs(Random random) =>
    [
        (40, 0), (40, 4), (200, 1), (24, 252), (0, 248), (255, 255), (0, 128), (255, 127),
        .. Enumerable.Range(0, 30).Select(_ => ((byte)random.Next(256), (byte)random.Next(256))),
    ];
}
