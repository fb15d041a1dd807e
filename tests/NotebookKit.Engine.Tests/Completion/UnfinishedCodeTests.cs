namespace NotebookKit.Engine.Tests.Completion;

public sealed class UnfinishedCodeTests(StudentSession student)
{
    [Theory]
    [InlineData("data.‸\nvar x = 1;")]
    [InlineData("data.‸\nforeach (var e in data) { }")]
    [InlineData("data.‸\nPrint(1);")]
    [InlineData("data.‸\nx = 5;")]
    [InlineData("data.‸\nint x = 5;")]
    [InlineData("data.‸\nDicomTag tag;")]
    [InlineData("data.‸\n\n// a comment\nvar x = data.Windows;")]
    [InlineData("var y = data.‸\nvar x = 1;")]
    [InlineData("Print(data.‸\nvar x = 1;")]
    [InlineData("if (data.‸\nvar x = 1;")]
    [InlineData("if (list.Count > 0 && data.")]
    [InlineData("for (var i = 0; i < data.")]
    [InlineData("(data.‸)")]
    [InlineData("var y = (double)data.")]
    [InlineData("var y = new[] { data.")]
    [InlineData("var y = 255 * (ct - data.")]
    [InlineData("Show(ct, data.‸, 80)")]
    [InlineData("Show(ct, 0, data.")]
    [InlineData("foreach (var e in data.Where(e => e.Tag == DicomTag.PatientName)) { data.")]
    [InlineData("void F(\nvar x = data.")]
    [InlineData("var x = ;\nvar y = data.")]
    [InlineData("}\ndata.")]
    [InlineData("Print(\"unclosed);\ndata.")]
    [InlineData("return data.")]
    [InlineData("throw new Exception(data.")]
    [InlineData("Print($\"{data.")]
    [InlineData("Print($\"{data.‸}\");")]
    [InlineData("Print($\"center {data.‸:F1} mm\");")]
    [InlineData("Print($\"a {1} b {data.")]
    [InlineData("Print($@\"{data.‸}\");")]
    [InlineData("Print($\"\"\"\n    {data.‸}\n    \"\"\");")]
    [InlineData("Print($\"{(data.‸)}\");")]
    [InlineData("Print($\"{list.Select(p => data.‸)}\");")]
    public async Task Complete_WithErrorsAround_HasTheMembers(string code) =>
        Assert.Contains("WindowCenter", await student.Names(code));

    [Theory]
    [InlineData("var early = data;\nearly.")]
    [InlineData("var early = data;\nvar broken = ;\nearly.")]
    [InlineData("void F()\n{\n    var early = data;\n    early.‸\n    var late = 1;\n}")]
    public async Task Complete_LocalOfTheSameCell_HasItsMembers(string code) =>
        Assert.Contains("WindowCenter", await student.Names(code));
}
