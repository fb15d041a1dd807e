using System.Globalization;

namespace NotebookKit.Cli.Pages;

/// <summary>The words that a page adds to its notebook, in the reader's language.</summary>
internal sealed record PageText
{
    public required string Language { get; init; }
    public required string Lecture { get; init; }
    public required string LectureAbout { get; init; }
    public required string Contents { get; init; }
    public required string AllNotebooks { get; init; }
    public required string Previous { get; init; }
    public required string Next { get; init; }
    public required string Products { get; init; }
    public required string ProductsAbout { get; init; }
    public required string Failed { get; init; }
    public required string RaisesAsTaught { get; init; }
    public required string Details { get; init; }
    public required string Download { get; init; }
    public required string OwnScripts { get; init; }
    public required string Personal { get; init; }
    public required string WhatPagesHold { get; init; }
    public required Func<string, string> LeftOut { get; init; }
    public required Func<string, string> Seconds { get; init; }
    public required Func<string, string> Cells { get; init; }

    public static PageText English { get; } = new()
    {
        Language = "en",
        Lecture = "DICOM CT images in C#",
        LectureAbout = "The lecture's notebooks as they ran: every cell with what it printed and drew.",
        Contents = "Contents",
        AllNotebooks = "All notebooks",
        Previous = "Previous",
        Next = "Next",
        Products = "Files",
        ProductsAbout = "What the notebooks saved, beside this page.",
        Failed = "This cell did not do what it should",
        RaisesAsTaught = "This cell is meant to fail",
        Details = "Details",
        Download = "Notebook",
        OwnScripts = "Output with a script of its own",
        Personal =
            "This page shows tags that tell about a person; they are marked “personal”. Pass it on only to those " +
            "who may see them.",
        WhatPagesHold =
            "Running a notebook runs its code with your own rights. A page holds the tags and the pixels of the " +
            "files that it shows.",
        LeftOut = length =>
            $"… an output of {length} characters is left out: the page would be too long. The notebook shows it " +
            "when it is run.",
        Seconds = seconds => $"{seconds} s",
        Cells = cells => cells == "1" ? "1 code cell" : $"{cells} code cells",
    };

    public static PageText Japanese { get; } = new()
    {
        Language = "ja",
        Lecture = "C# で学ぶ DICOM CT 画像",
        LectureAbout = "講義のノートブックを実行した記録です。各セルの出力と図をそのまま載せています。",
        Contents = "目次",
        AllNotebooks = "ノートブック一覧",
        Previous = "前へ",
        Next = "次へ",
        Products = "保存されたファイル",
        ProductsAbout = "ノートブックがこのページと同じフォルダに保存したファイルです。",
        Failed = "このセルは期待どおりに動きませんでした",
        RaisesAsTaught = "このセルはわざとエラーを起こします",
        Details = "詳細",
        Download = "ノートブック",
        OwnScripts = "独自のスクリプトを含む出力",
        Personal =
            "このページには、個人に関するタグが表示されています（「個人情報」の印が付いたもの）。" +
            "見てもよい人以外には渡さないでください。",
        WhatPagesHold =
            "ノートブックを実行すると、その中のコードが自分の権限で実行されます。" +
            "ページには、表示したファイルのタグとピクセルが含まれます。",
        LeftOut = length =>
            $"… ページが長くなりすぎるため、{length} 文字の出力を省略しました。ノートブックを実行すると表示されます。",
        Seconds = seconds => $"{seconds} 秒",
        Cells = cells => $"コードセル {cells} 個",
    };

    public static PageText For(string language) => language == "ja" ? Japanese : English;

    public string Time(TimeSpan elapsed) => Seconds(elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture));

    public string LeftOutOf(int length) => LeftOut(length.ToString("N0", CultureInfo.InvariantCulture));

    public string CellCount(int count) => Cells(count.ToString(CultureInfo.InvariantCulture));
}
