namespace NotebookKit.Engine.Tests.Completion;

public sealed class InspectionTests(StudentSession student)
{
    [Theory]
    [InlineData("da‸ta", "DicomDataset data")]
    [InlineData("‸data", "DicomDataset data")]
    [InlineData("data‸", "DicomDataset data")]
    [InlineData("data‸.WindowCenter", "DicomDataset data")]
    [InlineData("data.‸WindowCenter", "double DicomDataset.WindowCenter { get; }")]
    [InlineData("ct", "Tensor<double> ct")]
    [InlineData("var local = (Tag: 1, Text: \"a\"); loc‸al", "(int Tag, string Text) local")]
    [InlineData("var lis‸t2 = new List<(int, string?)>();", "List<(int, string?)> list2")]
    [InlineData("double? maybe = 1; may‸be", "double? maybe")]
    [InlineData("foreach (var item‸ in data) { }", "DicomItem item")]
    [InlineData("list.Where(s => s‸.Length > 1)", "string s")]
    [InlineData("va‸r x = data;", "class FellowOakDicom.DicomDataset")]
    [InlineData("va‸r x = new List<int>();", "class System.Collections.Generic.List<int>")]
    [InlineData("va‸r x = new[] { 1 };", "int[]")]
    [InlineData("va‸r x = (double?)1;", "double?")]
    [InlineData("va‸r x = (A: 1, B: \"\");", "(int A, string B)")]
    [InlineData("in‸t x = 1;", "struct System.Int32")]
    [InlineData("DicomData‸set d;", "class FellowOakDicom.DicomDataset")]
    [InlineData(
        "Dictionary<int, string>.KeyColl‸ection k;",
        "class System.Collections.Generic.Dictionary<int, string>.KeyCollection")]
    [InlineData("VoiFunct‸ion f;", "enum NotebookKit.VoiFunction")]
    [InlineData("Fun‸c<int, double> f;", "delegate double System.Func<int, double>(int arg)")]
    [InlineData("IEnumer‸able<int> e;", "interface System.Collections.Generic.IEnumerable<int>")]
    [InlineData("System.Num‸erics.Vector2 v;", "namespace System.Numerics")]
    [InlineData("Pa‸ir p;", "class Pair")]
    [InlineData("VoiFunction.Lin‸ear", "VoiFunction.Linear = 1")]
    [InlineData("Math.P‸I", "const double Math.PI = 3.141592653589793")]
    [InlineData("const int lim‸it = 5;", "const int limit = 5")]
    [InlineData("DicomTag.Patient‸Name", "DicomTag DicomTag.PatientName")]
    [InlineData("Twi‸ce(1)", "int Twice(int a)")]
    [InlineData("int Thr‸ice(int a) => 3 * a;", "int Thrice(int a)")]
    [InlineData("ct.Cl‸ip(0, 1)", "Tensor<double> Tensor<double>.Clip<double>(double min, double max)")]
    [InlineData(
        "list.Any‸()",
        "bool IEnumerable<string>.Any<string>()\nbool IEnumerable<string>.Any<string>(Func<string, bool> predicate)")]
    [InlineData("new Window‸(1, 2)", "Window.Window(double Center, double Width)")]
    [InlineData("Show(ct, tit‸le: \"a\")", "string? title = null")]
    [InlineData("Print($\"{data.Window‸Center:F1}\")", "double DicomDataset.WindowCenter { get; }")]
    public async Task Inspect_Name_SaysWhatItIs(string code, string signature) =>
        Assert.Equal(signature, (await student.Inspect(code))?.Signature);

    [Theory]
    [InlineData("")]
    [InlineData("if (tru‸e) { }")]
    [InlineData("fore‸ach (var e in data) { }")]
    [InlineData("ne‸w Pair()")]
    [InlineData("1 +‸ 2")]
    [InlineData("12‸")]
    [InlineData("\"da‸ta\"")]
    [InlineData("// da‸ta")]
    [InlineData("unknown‸")]
    [InlineData("data.unknown‸")]
    [InlineData("data;\n\n‸\n\ndata")]
    public async Task Inspect_NothingKnown_IsNull(string code) => Assert.Null(await student.Inspect(code));
}
