namespace NotebookKit.Exercises.Catalogue;

/// <summary>Mistakes that occur in more than one exercise about anonymizing.</summary>
internal static class AnonymizeMistakes
{
    public static Mistake NameLeft { get; } = new("name-left",
        new("the name is still there", "患者名が残っている"),
        new("Patient's Name (0010,0010) has to become \"no name\", letter by letter. AddOrUpdate replaces the value.",
            "Patient's Name (0010,0010) を \"no name\" に書き換えます。AddOrUpdate を使うと値が置き換わります。"));

    public static Mistake IdLeft { get; } = new("id-left",
        new("the patient's ID is still there", "患者 ID が残っている"),
        new("The name is gone, but with the ID (0010,0020) the hospital finds the patient at once. It needs a line of its own.",
            "患者名は書き換わっていますが、患者 ID (0010,0020) があれば、病院ではすぐに患者が分かります。患者 ID も書き換えてください。"));

    public static Mistake TooMuchRemoved { get; } = new("too-much-removed",
        new("other elements lost", "関係のないデータエレメントまで失われた"),
        new("Only what identifies the patient was to go. An image without its other elements is of no use to anybody.",
            "なくすのは患者を特定できる情報だけです。ほかのデータエレメントまで失われると、画像として使えなくなります。"));
}
