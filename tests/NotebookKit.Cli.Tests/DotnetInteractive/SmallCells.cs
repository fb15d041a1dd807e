namespace NotebookKit.Cli.Tests.DotnetInteractive;

/// <summary>
/// Cells of each kind, beyond those of the notebooks. One that starts with "!" must fail. They run in one notebook, one
/// after the other.
/// </summary>
internal static class SmallCells
{
    /// <summary>What both kernels do in the same way.</summary>
    public static IReadOnlyList<string> Same { get; } =
    [
        // Only a last expression without semicolon, or what is returned, is a result.
        "1 + 1", "return 5;", "await Task.FromResult(3)", "1 // one", "/* a */ 1 /* b */", "int sum = 1\n+ 2;\nsum",
        "var nothing = 1;", "class Empty { }\nvar empty = 1;", "using System.IO;", "const int C = 5; C", "dynamic d = 5; d",
        "// a comment", "", "  ", "if (true) { Console.WriteLine(\"x\"); }", "var (one, two) = (1, 2); one + two",
        "var count = 1; count++", "string Greet(string who) => $\"hi {who}\";\nGreet(\"a\")", "delegate int D(int i);",
        "var later = Later();\nint Later() => 1;\nlater", "lock (new object()) { }",
        "await foreach (var i in Slow()) Console.WriteLine(i);\n"
            + "async IAsyncEnumerable<int> Slow() { yield return 1; await Task.Yield(); yield return 2; }",

        // Values: numbers and what is made of them come as HTML, texts as text.
        "\"text\"", "\"日本語 😀 <b>&\"", "\"a\\nb\"", "\"\"", "'c'", "' '", "true", "null", "(object)null", "string no = null; no",
        "3.14", "1.0 / 0", "double.NaN", "0.1 + 0.2", "1e100", "-0.0", "1.0f / 3", "(byte)255", "12345678.9m", "long.MaxValue",
        "System.Numerics.BigInteger.Pow(2, 100)", "new System.Numerics.Complex(1, 2)", "new System.Numerics.Vector2(1, 2)",
        "int? maybe = 5; maybe", "DateTime.UnixEpoch", "new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(9))",
        "TimeSpan.FromSeconds(1.5)", "DateOnly.MinValue", "Guid.Empty", "DayOfWeek.Monday", "new Version(1, 2)",
        "new Uri(\"http://localhost/\")", "new System.Text.StringBuilder(\"text\")", "System.Drawing.Color.Red", "typeof(List<int>)",
        "(1, \"a\")", "(A: 1, B: \"a\")", "(1, (2, 3))", "new { Name = \"x\", Value = 1 }", "new { a = new { b = new { c = 1 } } }",
        "record Row(string Name, double Value);\nnew Row(\"a\", 1.5)", "new Row[] { new(\"a\", 1.5), new(\"b\", 2.5) }",
        "struct Three { public int A; public Three() { A = 3; } }\nnew Three()", "enum Colour { Red }\nColour.Red",
        "class Node { public string Name; public Node Next; }\n"
            + "var node = new Node { Name = \"1\" }; node.Next = new Node { Name = \"2\", Next = node }; node",
        "new object()", "new Exception(\"shown\")", "Task.FromResult(5)", "new Lazy<int>(() => 5)",
        "new[] { 1, 2 }", "new byte[] { 1, 2 }", "new[] { 1.5, double.NaN }", "new[] { \"a\", null }", "new int?[] { 1, null }",
        "new int[2, 2] { { 1, 2 }, { 3, 4 } }", "new[] { new[] { 1 }, new[] { 2, 3 } }", "new List<string> { \"a\", \"b\" }",
        "new string[0]", "Enumerable.Empty<int>()", "new HashSet<int> { 1 }", "new Queue<int>([1, 2])",
        "new System.Collections.ArrayList { 1, \"a\" }", "new ArraySegment<int>(new[] { 1, 2 })",
        "new[] { new { Name = \"x\", Value = 1 }, new { Name = \"y\", Value = 2 } }", "new (int, string)[] { (1, \"a\") }",
        "new Dictionary<string, int> { [\"a\"] = 1, [\"b\"] = 2 }", "Enumerable.Range(0, 3).ToDictionary(i => i, i => new[] { i })",
        "new Dictionary<string, object> { [\"n\"] = null, [\"d\"] = new { a = 1 } }", "Enumerable.Range(0, 3).GroupBy(i => i % 2)",
        "var query = from i in Enumerable.Range(0, 3) select i * i;\nquery",
        // Lists are cut.
        "Enumerable.Range(0, 25)", "Enumerable.Repeat(new { X = 1 }, 21)", "new[] { new string('a', 2000) }",
        "System.Text.Json.JsonDocument.Parse(\"{\\\"a\\\":[1,2]}\").RootElement",
        "System.Text.Json.Nodes.JsonNode.Parse(\"{\\\"a\\\":[1,2]}\")",

        // The helpers.
        "display(5)", "display(5, \"text/plain\");", "display(new[] { 1, 2 }, \"text/plain\", \"text/html\");", "display(\"<b>\")",
        "display(null)", "display(new { a = 1 }, \"application/json\");", "new[] { 1 }.Display();", "\"x\".Display(\"text/plain\");",
        "\"# title\".DisplayAs(\"text/markdown\");", "HTML(\"<b>b</b>\")", "display(HTML(\"<i>i</i>\"), \"text/html\");", "HTML(null)",
        "Javascript(\"1\");",

        // Magics and directives.
        "#!time\n1 + 1", "#!csharp\n6", "#!html\n<b>b</b>", "#!html\n<script>1</script>\n<p>日本</p>",
        "#r \"System.Net.Http\"\nnew System.Net.Http.HttpMethod(\"GET\")", "#nullable enable\nstring? unset = null; unset is null",
        "#pragma warning disable CS0219\nint F() { int unused = 1; return 2; }",

        // The console.
        "Console.WriteLine(\"out\"); Console.Error.WriteLine(\"error\");", "Console.Write(\"a\"); Console.Write(\"b\"); 1",
        "Console.WriteLine(1); display(2); Console.WriteLine(3); 4", "Console.WriteLine(\"a\\tb\\r\\n日本\");", "Console.Error.Write(\"e\");",
        "Console.Write(\"\");",

        // Warnings go to the error stream, also when the cell runs.
        "int G() { int unused = 1; return 2; }\nG()", "string? annotated = null;", "async Task A() { Task.Delay(1); }",

        // Exceptions.
        "!throw new InvalidOperationException(\"no\");", "!Console.WriteLine(1); throw new InvalidOperationException(\"no\");",
        "!await Task.FromException(new InvalidOperationException(\"no\"));", "!throw new ArgumentException(\"a\\nb\", \"name\");",
        "!throw new Exception(\"outer\", new FormatException(\"inner\"));", "!int.Parse(\"x\")", "!throw null;",
        "!throw new System.IO.FileNotFoundException(\"m\", \"file.txt\");", "!class Own : Exception { }\nthrow new Own();",
        "!await Task.Run(() => throw new NotSupportedException(\"in task\"));",
        "!Task.Run(() => { throw new NotSupportedException(\"in task\"); }).Wait();",

        // What does not compile.
        "!nowhere", "!1 +", "!int x = \"a\";\nint y = zz;", "!1;", "!goto nowhere;", "!return throw new Exception();",
        "!Span<int> span = stackalloc int[3];", "unsafe { }", "!namespace N { class C { } }",
        "!static class Extensions { public static int Twice(this int i) => 2 * i; }", "!#r \"nowhere.dll\"\n1",
    ];

    /// <summary>What the kit does in a way of its own, and why.</summary>
    public static IReadOnlyDictionary<string, string> Different { get; } = new Dictionary<string, string>
    {
        ["CSS(\"b { }\");"] = "A style element needs no script, so it also works where scripts are not trusted.",
        ["#!markdown\n# title"] = "Front ends render Markdown themselves, with formulas; the judge sends HTML without.",
        ["#!who"] = "The judge shows the names as a printed list, brackets and commas included.",
        ["#!whos"] = "The judge's table relies on a style sheet that comes with it; the kit's cells carry their own.",
        ["#!lsmagic"] = "The kernels have other magics and describe them in their own words.",
        ["#!about"] = "Each kernel names its own version.",
        ["var shown = display(1); shown.Update(2);"] = "The judge's update names another display, so that nobody sees it.",
        ["class Refusing { public int A => throw new Exception(\"no\"); }\nnew Refusing()"] =
            "The exception is shown with its calls, and they are within the kernels.",
        ["!#!csharp\n#!time\n1;"] = "The kit counts the lines of the cell; the judge begins after the magic. Only the kit "
            + "says how long a failed cell took.",
        ["!#!nowhere"] = "The judge shows its message's type in place of the message; the kit names the nearest magic.",
        ["!#!import \"nowhere.ipynb\""] = "The kit says which line names the missing file, the judge where it looked.",
        ["!#r \"nuget: \""] = "The judge shows its message's type in place of the message; the kit says what to write.",
        ["!using var stream = new System.IO.MemoryStream();"] =
            "The judge stops at the first kind of mistake; the kit tells all that the compiler finds.",
    };
}
