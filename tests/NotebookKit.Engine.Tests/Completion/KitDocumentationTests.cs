using System.Runtime.InteropServices;

namespace NotebookKit.Engine.Tests.Completion;

/// <summary>What students read about the kit, .NET and their own functions.</summary>
public sealed class KitDocumentationTests(StudentSession student)
{
    [Theory]
    [InlineData("Sho‸w(ct)", "Shows an image in gray")]
    [InlineData("Print‸(1)", "Prints")]
    [InlineData("ImWri‸te(\"a.png\", ct)", "Saves an image as a PNG file")]
    [InlineData("ct.Cl‸ip(0, 1)", "Limits every element")]
    [InlineData("data.Window‸Center", "Window Center (0028,1050)")]
    [InlineData("Win‸dow w;", "A window: the range of values")]
    [InlineData("new Window(1, 2).Cen‸ter", "The value in the middle")]
    [InlineData("Show(ct, tit‸le: \"a\")", "A text below the image.")]
    [InlineData("displ‸ay(1)", "Displays a value")]
    [InlineData("ct.Sli‸ce(0, 0)", "Forms a slice out of the current tensor")] // of a NuGet package
#if EMBEDDED // The stand-in's words; fo-dicom has its own.
    [InlineData("DicomTag.Patient‸Name", "(0010,0010) Patient's Name")]
    [InlineData("da‸ta", "A collection of DICOM items")] // a variable: its type's
#endif
    public async Task Inspect_TheKits_HasWhatItsAuthorWrote(string code, string beginning) =>
        Assert.StartsWith(beginning, (await student.Inspect(code))?.Documentation?.PlainText);

    // The beginnings are those of Microsoft's own reference.
    [Theory]
    [InlineData("Math.Ab‸s(1.0)", "Returns the absolute value of a double-precision floating-point number.")]
    [InlineData(
        "Console.WriteLi‸ne(\"a\")",
        "Writes the specified string value, followed by the current line terminator, to the standard output stream.")]
    [InlineData("list.Ad‸d(\"\")", "Adds an object to the end of the List<T>.")]
    [InlineData("list.Wher‸e(s => true)", "Filters a sequence of values based on a predicate.")]
    [InlineData("Tas‸k t;", "Represents an asynchronous operation.")]
    [InlineData("new System.Diagnostics.Stop‸watch()", "Initializes a new instance of the Stopwatch class.")]
    [InlineData(
        "System.Threading.Threa‸d t;", "Creates and controls a thread, sets its priority, and gets its status.")]
    [InlineData("\"a\".AsMem‸ory()", "Creates a new ReadOnlyMemory<Char> over the portion of the target string.")]
    public async Task Inspect_DotNets_HasTheReferences(string code, string beginning)
    {
        var dotnet = Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..");
        if (!Directory.Exists(Path.Combine(dotnet, "packs", "Microsoft.NETCore.App.Ref")))
        {
            Assert.Skip("This machine has no SDK.");
        }
        Assert.StartsWith(beginning, (await student.Inspect(code))?.Documentation?.PlainText);
    }

    [Fact]
    public async Task Inspect_OwnFunction_HasItsComment()
    {
        var found = await student.Inspect("""
            /// <summary>Doubles <paramref name="a"/>, see <see cref="Math.Pow"/>.</summary>
            /// <param name="a">A number.</param>
            /// <returns>Twice as much.</returns>
            int Double(int a) => 2 * a;
            Dou‸ble(1)
            """);
        Assert.Equal(
            "Doubles `a`, see `Math.Pow`.\n\n- `a`: A number.\n\n**Returns:** Twice as much.",
            found!.Documentation!.Markdown);
    }

    [Fact]
    public async Task Inspect_OwnFunctionOfAnEarlierCell_HasItsComment()
    {
        var session = new CellSession();
        await session.Run("/// <summary>Halves.</summary>\nint Half(int a) => a / 2;");
        Assert.Equal("Halves.", (await session.Inspect("Half"))?.Documentation?.PlainText);
    }

    [Theory]
    [InlineData(
        "/// <summary>Base.</summary>\nclass A { /// <summary>Runs.</summary>\npublic virtual void Run() { } " +
        "}\nclass B : A { public override void Run() { } }\nnew B().Ru‸n()",
        "Runs.")]
    [InlineData(
        "class A { /// <summary>Runs.</summary>\npublic virtual void Run() { } }\nclass B : A { /// " +
        "<inheritdoc/>\npublic override void Run() { } }\nnew B().Ru‸n()",
        "Runs.")]
    [InlineData(
        "interface A { /// <summary>Runs.</summary>\nvoid Run(); }\nclass B : A { /// <inheritdoc/>\npublic void " +
        "Run() { } }\nnew B().Ru‸n()",
        "Runs.")]
    [InlineData(
        "class A { /// <summary>Runs.</summary>\n/// <returns>A.</returns>\npublic virtual int Run() => 1; }\nclass " +
        "B : A { /// <inheritdoc/>\n/// <returns>B.</returns>\npublic override int Run() => 2; }\nnew B().Ru‸n()",
        "Runs.\n\nReturns: B.")]
    [InlineData("/// <summary>Base.</summary>\nclass A { }\n/// <inheritdoc/>\nclass B : A { }\nB‸ b;", "Base.")]
    public async Task Inspect_InheritedDocumentation_IsFound(string code, string text) =>
        Assert.Equal(text, (await student.Inspect(code))?.Documentation?.PlainText);

    [Fact]
    public async Task Inspect_Whole_IsOneTextForEachKindOfFrontEnd()
    {
        var found = (await student.Inspect("/// <summary>Use <c>a</c>.</summary>\nint F‸(int a) => a;"))!;
        Assert.Equal("```csharp\nint F(int a)\n```\n\nUse `a`.", found.ToMarkdown());
        Assert.Equal("int F(int a)\n\nUse a.", found.ToPlainText());
    }
}
