namespace NotebookKit.Cli.Slides;

/// <summary>The words that a deck adds to its notebook, in the reader's language.</summary>
internal sealed record DeckText
{
    public required string About { get; init; }
    public required string Back { get; init; }
    public required string Forward { get; init; }
    public required string Overview { get; init; }
    public required string Keys { get; init; }
    public required string NextSlide { get; init; }

    /// <summary>What each key does, in the order of the help.</summary>
    public required IReadOnlyList<(string Key, string Does)> KeyList { get; init; }

    public static DeckText English { get; } = new()
    {
        About =
            "The lecture's notebooks as slides, every cell with what it printed and drew. Each deck is one file and " +
            "needs no network.",
        Back = "Back",
        Forward = "Forward",
        Overview = "All slides",
        Keys = "Keys",
        NextSlide = "Next slide",
        KeyList =
        [
            ("→ ← Space", "one step on, one step back"),
            ("↓ ↑", "next slide, previous slide"),
            ("Home End", "first slide, last slide"),
            ("O Esc", "all slides"),
            ("F", "full screen"),
            ("T", "light or dark"),
            ("P", "the speaker's notes, in a window for a second screen"),
            ("?", "this help"),
        ],
    };

    public static DeckText Japanese { get; } = new()
    {
        About =
            "講義のノートブックをスライドにしたものです。各セルの出力と図もそのまま載せています。" +
            "1 つのスライド集が 1 つのファイルで、ネットワークは必要ありません。",
        Back = "戻る",
        Forward = "進む",
        Overview = "スライド一覧",
        Keys = "キー操作",
        NextSlide = "次のスライド",
        KeyList =
        [
            ("→ ← Space", "1 段階進む、1 段階戻る"),
            ("↓ ↑", "次のスライド、前のスライド"),
            ("Home End", "最初のスライド、最後のスライド"),
            ("O Esc", "スライド一覧"),
            ("F", "全画面表示"),
            ("T", "明るい配色と暗い配色の切り替え"),
            ("P", "発表者用のノート（もう 1 つの画面に置くウィンドウ）"),
            ("?", "この説明"),
        ],
    };

    public static DeckText For(string language) => language == "ja" ? Japanese : English;
}
