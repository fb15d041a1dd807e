namespace NotebookKit.Cli.Tests.DotnetInteractive;

/// <summary>
/// Cells that the kit runs in a way of its own, and why. One that starts with "!" must fail. No cell of a notebook is
/// among them.
/// </summary>
internal static class ListedDifferences
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["CSS(\"b { }\");"] =
            "A style element needs no script, so it also works where scripts are not trusted.",
        ["#!markdown\n# title"] =
            "Front ends render Markdown themselves, with formulas; the judge sends HTML without.",
        ["#!who"] =
            "The judge shows the names as a printed list, brackets and commas included.",
        ["#!whos"] =
            "The judge's table relies on a style sheet that comes with it; the kit's cells carry their own.",
        ["#!lsmagic"] =
            "The kernels have other magics and describe them in their own words.",
        ["#!about"] =
            "Each kernel names its own version.",
        ["var shown = display(1); shown.Update(2);"] =
            "The judge's update names another display, so that nobody sees it.",
        ["new { a = new { b = new { c = new { d = new { e = new { f = new { g = \"<b>\" } } } } } } }"] =
            "What lies deeper than six levels, the judge does not encode: a script in a value of a file would run.",
        ["class Refusing { public int A => throw new Exception(\"no\"); }\nnew Refusing()"] =
            "The exception is shown with its calls, and they are within the kernels.",
        ["!#!csharp\n#!time\n1;"] =
            "The kit counts from the cell's first line, the judge from the magic; only the kit times a failed cell.",
        ["!#!nowhere"] =
            "The judge shows its message's type in place of the message; the kit names the nearest magic.",
        ["!#!import \"nowhere.ipynb\""] =
            "The kit says which line names the missing file, the judge where it looked.",
        ["!#r \"nuget: \""] =
            "The judge shows its message's type in place of the message; the kit says what to write.",
        ["!using var stream = new System.IO.MemoryStream();"] =
            "The judge stops at mistakes of grammar; the kit tells all that the compiler finds.",
    };
}
