using System.Globalization;

namespace NotebookKit.Exercises.Catalogue;

/// <summary>Reads a tag's hexadecimal digits.</summary>
internal static class GroupNumber
{
    public static FunctionExercise<Func<string, int>> Exercise => new()
    {
        Id = "tags-1",
        Notebook = TagsExercises.Notebook,
        Title = new("The number of a group", "グループ番号を数にする"),
        Signature = "int GroupNumber(string tag)",
        Hints =
        [
            new("The text has eight hexadecimal digits: four of the group, four of the element. In 0028, the 2 counts sixteens.",
                "タグの文字列は 16 進数 8 桁で、前の 4 桁がグループ番号、後ろの 4 桁がエレメント番号です。0028 の 2 は「16 が 2 つ」という意味です。"),
            new("DicomTag.Parse understands the text, and a DicomTag knows its Group. (By hand: tag[..4] are the first four digits, and Convert.ToInt32(digits, 16) reads hexadecimal.)",
                "DicomTag.Parse で文字列を DicomTag に変換すると、Group でグループ番号が得られます（自分で変換するなら、tag[..4] が前の 4 " +
                "桁で、Convert.ToInt32(桁, 16) が 16 進数として読み取ります）。"),
            new("return DicomTag.Parse(tag).…;", "return DicomTag.Parse(tag).…;"),
        ],
        Reference = tag => Hexadecimal(tag[..4]),
        Mistakes =
        [
            (ReadAsDecimal, tag => int.Parse(tag[..4], CultureInfo.InvariantCulture)),
            (ElementInstead, tag => Hexadecimal(tag[4..])),
            (WholeTag, tag => Hexadecimal(tag)),
            (BytesSwapped, tag => Hexadecimal(tag[2..4] + tag[..2])),
        ],
        Calls = random =>
            Tags(random).Select(tag => new Call<Func<string, int>>($"GroupNumber(\"{tag}\")", number => number(tag))),
    };

    private static Mistake ReadAsDecimal { get; } = new("read-as-decimal",
        new("read as a decimal number", "10 進数として読んでいる"),
        new("The digits of a tag are hexadecimal: 0028 is 2 × 16 + 8 = 40, and 7FE0 is no decimal number at all.",
            "タグは 16 進数で書かれています。0028 は 2 × 16 + 8 = 40 です。7FE0 は、10 進数としては読めません。"));

    private static Mistake ElementInstead { get; } = new("element-instead-of-group",
        new("the element instead of the group", "グループ番号ではなくエレメント番号"),
        new("These are the last four digits. The group stands in the first four.", "これは後ろの 4 桁です。グループ番号は前の 4 桁です。"));

    private static Mistake WholeTag { get; } = new("whole-tag",
        new("group and element as one number", "グループ番号とエレメント番号をまとめて 1 つの数にしている"),
        new(
            "All eight digits were read. The group is only the first four.",
            "8 桁すべてを 1 つの数として読んでいます。グループ番号は前の 4 桁だけです。"));

    private static Mistake BytesSwapped { get; } = new("wrong-byte-order",
        new("the two bytes in the wrong order", "2 つのバイトの順序が逆"),
        new("In the file the lower byte comes first. In a tag that is written out, the higher one does, as in every number on paper.",
            "ファイルの中では下位バイトが先ですが、文字で書いたタグでは、ふつうの数と同じように上位の桁が先です。"));

    private static int Hexadecimal(string digits) =>
        int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static IEnumerable<string> Tags(Random random) =>
        [
            "00280010", "00100020", "7FE00010",
            .. Enumerable.Range(0, 20).Select(_ => $"{random.Next(0x10000):X4}{random.Next(0x10000):X4}"),
        ];
}
