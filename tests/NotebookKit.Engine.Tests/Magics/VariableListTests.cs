namespace NotebookKit.Engine.Tests.Magics;

/// <summary>
/// As .NET Interactive's own tests have it (MagicCommandTests.who_and_whos.cs, KernelValuesFormatter.cs).
/// </summary>
public sealed class VariableListTests
{
    private readonly CellSession _session = new();

    [Fact]
    public async Task Run_Who_ShowsTheNamesOfTheVariables()
    {
        await Declare();
        await _session.Run("#!who");
        var data = Assert.Single(_session.Displays).Data;
        Assert.Equal(["text/html"], data.Keys);
        Assert.Equal("<div>x\t y\t z\t </div>", data["text/html"]);
    }

    [Fact]
    public async Task Run_Whos_ShowsNamesTypesAndValues()
    {
        await Declare();
        Assert.Equal(
            "<table><thead><tr><th>Variable</th><th>Type</th><th>Value</th></tr></thead><tbody>"
            + $"<tr><td>x</td><td>{LinkTo("System.Int32")}</td>"
            + "<td><div class=\"dni-plaintext\"><pre>2</pre></div></td></tr>"
            + $"<tr><td>y</td><td>{LinkTo("System.String")}</td>"
            + "<td><div class=\"dni-plaintext\"><pre>hi&gt;!</pre></div></td></tr>"
            + $"<tr><td>z</td><td>{LinkTo("System.Object[]")}</td>"
            + "<td><div class=\"dni-plaintext\"><pre>Object[]\n    - 2\n    - hi&gt;!</pre></div></td></tr>"
            + "</tbody></table>",
            await Whos());
    }

    [Fact]
    public async Task Run_Whos_ShowsOfAVariableDeclaredAgainTheLast()
    {
        await _session.Run("var again = 1;");
        await _session.Run("var again = \"second\";");
        var table = await Whos();
        Assert.Contains("<pre>second</pre>", table);
        Assert.Equal(1, table.Split("<td>again</td>").Length - 1);
    }

    [Fact]
    public async Task Run_Whos_ShowsNullAndCutsLongValues()
    {
        await _session.Run("Uri none = null; var @long = new string('x', 100_000);");
        var table = await Whos();
        Assert.Contains("System.Uri</a></span></td><td><div class=\"dni-plaintext\"><pre>&lt;null&gt;</pre>", table);
        Assert.Contains($"<pre>{new string('x', 1000)} …</pre>", table);
    }

    [Fact]
    public async Task Run_WhoAmongCode_ShowsTheVariablesAtItsPlaceAndKeepsLineNumbers()
    {
        await _session.Run("var first = 1;\n#!who\nvar second = 2;\nthrow new Exception();");
        Assert.Equal("<div>first\t </div>", Assert.Single(_session.Displays).Data["text/html"]);
        Assert.Equal(4, _session.Last.Error!.Line);
    }

    private async Task Declare()
    {
        await _session.Run("var x = 1;");
        await _session.Run("x = 2;");
        await _session.Run("var y = \"hi>!\";\nvar z = new object[] { x, y };");
    }

    /// <summary>The table without its style, which .NET Interactive gives in a sheet of its own.</summary>
    private async Task<string> Whos()
    {
        await _session.Run("#!whos");
        var data = Assert.Single(_session.Displays).Data;
        Assert.Equal(["text/html"], data.Keys);
        return data["text/html"].Replace(" style=\"text-align:start\"", "").ReplaceLineEndings("\n");
    }

    /// <summary>A type as .NET Interactive's formatter shows it.</summary>
    private static string LinkTo(string type)
    {
        var address = $"https://docs.microsoft.com/dotnet/api/{type.ToLowerInvariant()}?view=net-7.0";
        return $"<span><a href=\"{address}\">{type}</a></span>";
    }
}
