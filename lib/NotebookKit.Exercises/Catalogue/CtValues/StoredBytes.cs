using NotebookKit.Exercises.Questions;

namespace NotebookKit.Exercises.Catalogue.CtValues;

/// <summary>A bug to find: two bytes make a signed number.</summary>
internal static class StoredBytes
{
    public static FunctionQuestion<Func<byte, byte, int>> Question => new()
    {
        Signature = "int BytesToStored(byte low, byte high)",
        Reference = (low, high) => high < 128 ? low + 256 * high : low + 256 * high - 65536,
        Mistakes =
        [
            ("signed-read-as-unsigned", (low, high) => low + 256 * high),
            ("wrong-byte-order", (low, high) => low < 128 ? high + 256 * low : high + 256 * low - 65536),
            (new("wrong-byte-order") { Section = "wrong-byte-order-unsigned" }, (low, high) => high + 256 * low),
            ("65535-instead-of-65536", (low, high) => high < 128 ? low + 256 * high : low + 256 * high - 65535),
            ("255-instead-of-256", (low, high) => high < 128 ? low + 255 * high : low + 255 * high - 65536),
            ("sign-and-magnitude", (low, high) => high < 128 ? low + 256 * high : -(low + 256 * (high - 128))),
            ("each-byte-signed", (low, high) => unchecked((sbyte)low) + 256 * unchecked((sbyte)high)),
        ],
        Given = "signed-read-as-unsigned",
        Calls = random => Inputs(random).Select(input => new Call<Func<byte, byte, int>>(
            $"BytesToStored({input.Low}, {input.High})", stored => stored(input.Low, input.High))),
    };

    private static IEnumerable<(byte Low, byte High)> Inputs(Random random) =>
    [
        (40, 0), (40, 4), (200, 1), (24, 252), (0, 248), (255, 255), (0, 128), (255, 127),
        .. Enumerable.Range(0, 30).Select(_ => ((byte)random.Next(256), (byte)random.Next(256))),
    ];
}
