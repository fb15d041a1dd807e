using System.Globalization;
using NotebookKit.Exercises.Questions;

namespace NotebookKit.Exercises.Catalogue.Tags;

/// <summary>Reads a tag's hexadecimal digits.</summary>
internal static class GroupNumber
{
    public static FunctionQuestion<Func<string, int>> Question => new()
    {
        Signature = "int GroupNumber(string tag)",
        Reference = tag => Hexadecimal(tag[..4]),
        Mistakes =
        [
            ("read-as-decimal", tag => int.Parse(tag[..4], CultureInfo.InvariantCulture)),
            ("element-instead-of-group", tag => Hexadecimal(tag[4..])),
            ("whole-tag", tag => Hexadecimal(tag)),
            ("wrong-byte-order", tag => Hexadecimal(tag[2..4] + tag[..2])),
        ],
        Calls = random =>
            Tags(random).Select(tag => new Call<Func<string, int>>($"GroupNumber(\"{tag}\")", number => number(tag))),
    };

    private static int Hexadecimal(string digits) =>
        int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static IEnumerable<string> Tags(Random random) =>
        [
            "00280010", "00100020", "7FE00010",
            .. Enumerable.Range(0, 20).Select(_ => $"{random.Next(0x10000):X4}{random.Next(0x10000):X4}"),
        ];
}
