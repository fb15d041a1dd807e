using System.Text.Json;
using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.Safety;

/// <summary>
/// A notebook of someone who trusts his files, run by <c>kit run</c>: values, names, prose, errors and progress hold
/// markup that runs scripts and leads away.
/// </summary>
internal static class HostileNotebook
{
    /// <summary>What a name can be: it has no slash.</summary>
    private const string Name = "<img src=x onerror=console.log('ran-name')>";

    /// <summary>Markup as a value holds it.</summary>
    /// <param name="address">Where it leads.</param>
    public static string Markup(string address) => $"""
        "'><img src=x onerror="console.log('ran img');location='{address}/img'">
        <script>console.log('ran script');location='{address}/script'</script>
        <svg onload="console.log('ran svg');window.open('{address}/svg')"></svg>
        <iframe srcdoc="<script>console.log('ran frame');top.location='{address}/frame'</script>"></iframe>
        <iframe src="javascript:console.log('ran url')"></iframe><a href="javascript:console.log('ran link')">link</a>
        <iframe srcdoc="<meta http-equiv=refresh content='0;url={address}/inner'>"></iframe>
        <form action="{address}/form"><input autofocus onfocus="console.log('ran form');this.form.submit()"></form>
        <meta http-equiv="refresh" content="0;url={address}/meta"><base href="{address}/base/">
        <link rel="prefetch" href="{address}/link"><link rel="stylesheet" href="{address}/style">
        <object data="{address}/object"></object><embed src="{address}/embed"><video src="{address}/video"></video>
        <style>@import url({address}/import); body {"{"} background: url({address}/url) {"}"}</style>
        """;

    /// <summary>Writes it into a folder with a hostile name, with a hostile record of progress beside it.</summary>
    /// <returns>The notebook's path.</returns>
    public static string Write(TemporaryFolder folder, string address)
    {
        // Windows allows no such names.
        var name = OperatingSystem.IsWindows() ? "student" : Name;
        var markup = Markup(address);
        var path = folder.File(Path.Combine(name, name + ".ipynb"));
        SampleNotebook.Write(path, [.. Prose(markup), Prelude(markup), .. Cells]);
        File.WriteAllText(
            Path.Combine(Path.GetDirectoryName(path)!, "exercise-progress.json"),
            JsonSerializer.Serialize(new
            {
                version = 1,
                exercises = new Dictionary<string, object>
                {
                    [markup] = new { solved = true, lastMistake = markup },
                    ["read-1"] = new { solved = false, tries = 3, lastMistake = markup },
                },
            }));
        return path;
    }

    private static IEnumerable<string> Prose(string markup) =>
    [
        $"# {markup.ReplaceLineEndings(" ")}",
        $"# Prose\n\n{markup}\n\n[link](javascript:console.log('ran prose')) " +
        "![\" onerror=\"console.log('ran alternative')](x.png) ![x](<x.png\" onerror=\"console.log('ran picture')>)",
        $"# Code\n\n```html\n{markup}\n```\n\n    {markup.ReplaceLineEndings("\n    ")}",
    ];

    private static string Prelude(string markup) => $"""
        #r "{Repository.Path("lib", "NotebookKit", "bin", "NotebookKit.dll")}"
        using System.IO;
        using System.Numerics.Tensors;
        using FellowOakDicom;
        using NotebookKit;
        using static NotebookKit.Notebook;

        var evil = {JsonSerializer.Serialize(markup)};
        var data = new DicomDataset().NotValidated();
        """ + "\n" + """
        foreach (var tag in new[] { DicomTag.PatientName, DicomTag.PatientID, DicomTag.StudyDescription })
        {
            data.Add(tag, evil);
        }
        data.Add(DicomTag.PatientComments, evil);
        var image = Tensor.Create<double>(Enumerable.Range(0, 64).Select(i => (double)i).ToArray(), [8, 8]);
        """;

    private static IEnumerable<string> Cells { get; } =
    [
        "data", "data.Dump()", "Print(data);", "data.GetDicomItem<DicomItem>(DicomTag.PatientName)", "#!whos",
        "System.Text.RegularExpressions.Regex.Match(data.GetString(DicomTag.StudyDescription), \".*\")",
        "System.Text.RegularExpressions.Regex.Matches(evil, \"(?s).*\")",
        "System.Text.Json.Nodes.JsonNode.Parse(System.Text.Json.JsonSerializer.Serialize(new { a = new[] { evil } }))",
        "new System.Xml.Linq.XElement(\"a\", new System.Xml.Linq.XElement(\"b\", evil))",
        "new { a = new { a = new { a = new { a = new { a = new { a = new { a = new { a = evil } } } } } } } }",
        "new[] { new[] { new[] { new[] { new[] { new[] { new[] { new[] { evil } } } } } } } }",
        "new Dictionary<string, object> { [evil] = new { V = evil } }", "new Exception(evil)", "new FileInfo(evil)",
        "new DirectoryInfo(Directory.GetCurrentDirectory())", "Directory.GetFiles(\".\")", "evil", "(evil, evil)",
        "evil.Display(\"text/html\");", "Console.WriteLine(evil); Console.Error.WriteLine(evil);",
        "evil.DisplayAs(\"text/markdown\");", "evil.DisplayAs(\"image/svg+xml\");", "evil.DisplayAs(\"image/png\");",
        "\"x\\\" onerror=\\\"console.log('ran png')\".DisplayAs(\"image/png\");", "evil.DisplayAs(\"text/latex\");",
        "evil.DisplayAs(\"image/\\\" onerror=\\\"console.log('ran type')\");",
        "(\"\\u001b[31m\" + evil).DisplayAs(\"text/plain\");",
        "Show(image, title: evil)", "Viewer(image, title: evil)", "Histogram(image, title: evil)",
        "Line([1.0, 2.0], name: evil, title: evil)", "ImShow(image, title: evil)", "WindowRamp((40, 80))",
        "Exercise.Check(\"read-1\", evil)", "Exercise.Hint(\"read-1\")", "Exercise.Progress()",
        "!throw new Exception(evil, new FormatException(evil));", "!DicomFile.Open(evil);", "!Lecture.Data(evil);",
    ];
}
