using NotebookKit.Exercises.Questions;

namespace NotebookKit.Exercises.Catalogue.Compressed;

/// <summary>Unpacks RLE on paper.</summary>
internal static class UnpackedBytes
{
    private const int NoOperation = 128;

    /// <summary>
    /// Seven times 9, then 5, 2, 5, 2, then nothing, then twice 3, then 8, then four times 9 (PS3.5 G.3.2).
    /// </summary>
    private static readonly byte[] Packed = [250, 9, 3, 5, 2, 5, 2, 128, 255, 3, 0, 8, 253, 9];

    public static ValueQuestion Question => new()
    {
        Expected = () => Count(copies: n => n + 1, repeats: n => 257 - n),
        Mistakes =
        [
            ("n-instead-of-n-plus-1", () => Count(copies: n => n, repeats: n => 257 - n)),
            ("256-instead-of-257", () => Count(copies: n => n + 1, repeats: n => 256 - n)),
            ("both-one-too-few", () => Count(copies: n => n, repeats: n => 256 - n)),
            ("n-times", () => Count(copies: n => n + 1, repeats: n => n)),
            ("packed-bytes-counted", () => Packed.Length),
        ],
    };

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
