namespace NotebookKit.Exercises.Catalogue;

/// <summary>Unpacks RLE on paper.</summary>
internal static class UnpackedBytes
{
    private const int NoOperation = 128;

    /// <summary>
    /// Seven times 9, then 5, 2, 5, 2, then nothing, then twice 3, then 8, then four times 9 (PS3.5 G.3.2).
    /// </summary>
    private static readonly byte[] Packed = [250, 9, 3, 5, 2, 5, 2, 128, 255, 3, 0, 8, 253, 9];

    public static ValueExercise Exercise => new()
    {
        Id = "compressed-1",
        Notebook = CompressedExercises.Notebook,
        Title = new("RLE on paper", "RLE を紙の上で展開する"),
        Hints =
        [
            new("Cut the row into its parts first: after a byte up to 127 come the bytes to copy, after one from 129 on comes a single byte.",
                "まず、列を区切ります。127 以下のバイトの後ろには、そのまま書き出すバイトが続きます。129 以上のバイトの後ろは 1 バイトだけです。"),
            new("The parts are 250 9, then 3 5 2 5 2, then 128, then 255 3, then 0 8, then 253 9. How many bytes does each give?",
                "区切ると、250 9、3 5 2 5 2、128、255 3、0 8、253 9 になります。それぞれ何バイトになるでしょうか。"),
            new("int? unpacked = 7 + 4 + 0 + …; (257 − 250 = 7 times the 9, and 3 + 1 = 4 bytes as they are)",
                "int? unpacked = 7 + 4 + 0 + …;（257 − 250 = 7 なので 9 が 7 回、3 + 1 = 4 なので 4 バイトをそのまま）"),
        ],
        Expected = () => Count(copies: n => n + 1, repeats: n => 257 - n),
        Mistakes =
        [
            (CopiesShort, () => Count(copies: n => n, repeats: n => 257 - n)),
            (RepeatsShort, () => Count(copies: n => n + 1, repeats: n => 256 - n)),
            (BothShort, () => Count(copies: n => n, repeats: n => 256 - n)),
            (RepeatsNTimes, () => Count(copies: n => n + 1, repeats: n => n)),
            (PackedCounted, () => Packed.Length),
        ],
    };

    private static Mistake CopiesShort { get; } = new("n-instead-of-n-plus-1",
        new("n bytes copied instead of n + 1", "n + 1 バイトではなく n バイトを書き出している"),
        new("To copy no byte at all would make no sense, so 0 stands for one byte, and 3 for four.",
            "0 バイトを書き出すことには意味がないので、0 は 1 バイト、3 は 4 バイトを表します。"));

    private static Mistake RepeatsShort { get; } = new("256-instead-of-257",
        new("256 − n times instead of 257 − n", "257 − n 回ではなく 256 − n 回"),
        new("A run has at least two bytes, so 255 stands for twice, and 250 for seven times.",
            "同じ値は少なくとも 2 回続くので、255 は 2 回、250 は 7 回を表します。"));

    private static Mistake BothShort { get; } = new("both-one-too-few",
        new("every part one byte too short", "どの部分も 1 バイト足りない"),
        new("Look at the table again: n + 1 bytes are copied, and 257 − n times a byte is written.",
            "表をもう一度見てください。そのまま書き出すのは n + 1 バイト、繰り返すのは 257 − n 回です。"));

    private static Mistake RepeatsNTimes { get; } = new("n-times",
        new("a byte repeated n times", "n 回繰り返している"),
        new("250 does not mean 250 times. From 129 on the byte counts backwards: 257 − n times.",
            "250 は 250 回という意味ではありません。129 以上では逆向きに数え、回数は 257 − n です。"));

    private static Mistake PackedCounted { get; } = new("packed-bytes-counted",
        new("the packed bytes counted", "展開する前のバイト数"),
        new("So many bytes it has packed. Asked for is how many come out.", "それは展開する前のバイト数です。求めるのは、展開した後のバイト数です。"));

    /// <summary>How many bytes come out of the parts if they are as long as that.</summary>
    private static int Count(Func<int, int> copies, Func<int, int> repeats)
    {
        var count = 0;
        for (var index = 0; index < Packed.Length;)
        {
            int n = Packed[index++];
            if (n == NoOperation) continue;
            count += n < NoOperation ? copies(n) : repeats(n);
            index += n < NoOperation ? n + 1 : 1;
        }
        return count;
    }
}
