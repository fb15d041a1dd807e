using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NotebookKit.Engine.Completion;

namespace NotebookKit.Engine.Tests.Completion;

/// <summary>The tags of the C# specification's annex D. The Markdown expected is CommonMark, written by hand.</summary>
public sealed class DocumentationWriterTests
{
    private static readonly Compilation Compilation = CSharpCompilation.Create(
        "Names", references: [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)]);

    [Theory]
    [InlineData("<summary>\n    One\n    sentence.\n</summary>", "One sentence.", "One sentence.")]
    [InlineData("<summary>A <c>x</c>.</summary>", "A x.", "A `x`.")]
    [InlineData("<summary>A <c>List`1</c>.</summary>", "A List`1.", "A `` List`1 ``.")]
    [InlineData("<summary>One.<para>Two.</para>Three.</summary>", "One.\n\nTwo.\n\nThree.", "One.\n\nTwo.\n\nThree.")]
    [InlineData("<summary>\n  <para>One.</para>\n  <para>Two.</para>\n</summary>", "One.\n\nTwo.", "One.\n\nTwo.")]
    [InlineData("<summary>One.<br/>Two.</summary>", "One.\nTwo.", "One.\\\nTwo.")]
    [InlineData(
        "<summary>a*b, Tensor&lt;T&gt;, [1], x_y</summary>", "a*b, Tensor<T>, [1], x_y",
        @"a\*b, Tensor\<T>, \[1\], x\_y")]
    [InlineData("<summary/>", "", "")]
    [InlineData("<remarks>Why.</remarks><summary>What.</summary>", "What.\n\nWhy.", "What.\n\nWhy.")]
    [InlineData(
        "<param name=\"a\">The <c>a</c>.</param><param name=\"b\"/>", "- a: The a.\n- b", "- `a`: The `a`.\n- `b`")]
    [InlineData("<typeparam name=\"T\">Any.</typeparam>", "- T: Any.", "- `T`: Any.")]
    [InlineData("<param name=\"a\">One.<para>Two.</para></param>", "- a: One.\n\n  Two.", "- `a`: One.\n\n  Two.")]
    [InlineData("<returns>A number.</returns>", "Returns: A number.", "**Returns:** A number.")]
    [InlineData("<value>A number.</value>", "Value: A number.", "**Value:** A number.")]
    [InlineData(
        "<exception cref=\"T:System.ArgumentException\">Wrong.</exception>", "Throws:\n\n- ArgumentException: Wrong.",
        "**Throws:**\n\n- `ArgumentException`: Wrong.")]
    [InlineData(
        "<example><code>\n    F(\n        1);\n\n    G();\n</code></example>", "Example:\n\nF(\n    1);\n\nG();",
        "**Example:**\n\n```csharp\nF(\n    1);\n\nG();\n```")]
    [InlineData("<summary>So:<code>F();</code></summary>", "So:\n\nF();", "So:\n\n```csharp\nF();\n```")]
    [InlineData(
        "<summary>Any of:<list type=\"bullet\"><item>one;</item><item><description>two.</description></item></list>" +
            "Done.</summary>",
        "Any of:\n\n- one;\n- two.\n\nDone.",
        "Any of:\n\n- one;\n- two.\n\nDone.")]
    [InlineData(
        "<summary><list type=\"number\"><item>one</item><item>two</item></list></summary>", "1. one\n2. two",
        "1. one\n2. two")]
    [InlineData(
        "<summary><list type=\"table\"><listheader><term>A</term></listheader><item><term>a</term>" +
            "<description>One.</description></item></list></summary>",
        "- a: One.",
        "- **a**: One.")]
    [InlineData(
        "<summary><list><item>one<code>F();</code></item></list></summary>", "- one\n\n  F();",
        "- one\n\n  ```csharp\n  F();\n  ```")]
    public void Write_Tag_IsTextAndMarkdown(string xml, string plain, string markdown) =>
        AssertWritten(xml, plain, markdown);

    [Theory]
    [InlineData("<see langword=\"null\"/>", "null", "`null`")]
    [InlineData("<paramref name=\"a\"/>", "a", "`a`")]
    [InlineData("<typeparamref name=\"T\"/>", "T", "`T`")]
    [InlineData("<see cref=\"T:System.String\"/>", "string", "`string`")]
    [InlineData("<see cref=\"T:System.Collections.Generic.List`1\"/>", "List<T>", "`List<T>`")]
    [InlineData(
        "<see cref=\"T:System.Collections.Generic.Dictionary`2.KeyCollection\"/>",
        "Dictionary<TKey, TValue>.KeyCollection", "`Dictionary<TKey, TValue>.KeyCollection`")]
    [InlineData("<see cref=\"M:System.Math.Abs(System.Int32)\"/>", "Math.Abs", "`Math.Abs`")]
    [InlineData("<see cref=\"M:System.Array.Empty``1\"/>", "Array.Empty<T>", "`Array.Empty<T>`")]
    [InlineData("<see cref=\"P:System.Collections.Generic.List`1.Count\"/>", "List<T>.Count", "`List<T>.Count`")]
    [InlineData("<see cref=\"M:System.Object.#ctor\"/>", "object", "`object`")]
    [InlineData("<see cref=\"M:Not.Referenced.Thing.Do(System.Int32)\"/>", "Thing.Do", "`Thing.Do`")]
    [InlineData("<see cref=\"T:Not.Referenced.Thing`1\"/>", "Thing", "`Thing`")]
    [InlineData("<see cref=\"!:broken\"/>", "broken", "`broken`")]
    [InlineData("<see cref=\"T:System.String\">a text</see>", "a text", "a text")]
    [InlineData(
        "<see href=\"https://example.org/\">the page</see>", "the page (https://example.org/)",
        "[the page](https://example.org/)")]
    [InlineData("<see href=\"https://example.org/\"/>", "https://example.org/", "<https://example.org/>")]
    public void Write_Reference_IsWrittenAsInCSharp(string xml, string plain, string markdown) =>
        AssertWritten($"<summary>See {xml}.</summary>", $"See {plain}.", $"See {markdown}.");

    private static void AssertWritten(string xml, string plain, string markdown)
    {
        var member = XElement.Parse($"<member>{xml}</member>", LoadOptions.PreserveWhitespace);
        Assert.Equal(plain, new DocumentationWriter(Compilation, isMarkdown: false).Write(member));
        Assert.Equal(markdown, new DocumentationWriter(Compilation, isMarkdown: true).Write(member));
    }
}
