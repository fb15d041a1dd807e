namespace NotebookKit.Cli.Students;

/// <summary>The words of the progress tables, in the reader's language.</summary>
internal sealed record ProgressText
{
    public required string Notebook { get; init; }
    public required string Progress { get; init; }
    public required string Solved { get; init; }
    public required string Tries { get; init; }
    public required string Hints { get; init; }
    public required string Student { get; init; }
    public required string Total { get; init; }
    public required string HowToBegin { get; init; }

    public static ProgressText English { get; } = new()
    {
        Notebook = "Notebook",
        Progress = "Progress",
        Solved = "Solved",
        Tries = "Tries",
        Hints = "Hints",
        Student = "Student",
        Total = "Total",
        HowToBegin =
            "No exercise has been tried yet: open a notebook in notebooks/en, write your answer below “Exercise” " +
            "and run the cell.",
    };

    public static ProgressText Japanese { get; } = new()
    {
        Notebook = "ノートブック",
        Progress = "進み具合",
        Solved = "正解",
        Tries = "解答回数",
        Hints = "ヒント",
        Student = "学生",
        Total = "合計",
        HowToBegin =
            "まだどの練習も解いていません。" +
            "notebooks/ja のノートブックを開き、「練習」のセルに答えを書いて実行してください。",
    };

    public static ProgressText For(string language) => language == "ja" ? Japanese : English;
}
