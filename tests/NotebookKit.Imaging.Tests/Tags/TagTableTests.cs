using System.Xml.Linq;
using FellowOakDicom;

namespace NotebookKit.Tests.Tags;

public sealed class TagTableTests
{
    private static readonly DicomDataset Data = new(
        new DicomShortString(DicomTag.AccessionNumber, "7"),
        new DicomCodeString(DicomTag.ImageType, "ORIGINAL", "PRIMARY"),
        new DicomUniqueIdentifier(DicomTag.SOPClassUID, DicomUID.CTImageStorage),
        new DicomPersonName(DicomTag.PatientName, "Joho^Taro"),
        new DicomUnsignedShort(DicomTag.Rows, 512),
        new DicomLongString(new DicomTag(0x0029, 0x0010), "ACME"),
        new DicomSequence(
            DicomTag.ReferencedImageSequence, new DicomDataset(new DicomCodeString(DicomTag.Modality, "CT")),
            new DicomDataset()));

    [Fact]
    public void ToHtml_Dataset_HasAGroupForEachKindOfElement()
    {
        var groups = Parse(Data.TagTable().ToHtml()).Descendants("summary").Select(summary => summary.Value);
        Assert.Equal(["0008 Basics (5)", "0010 Patient (1)", "0028 Image (1)", "0029 Private (1)"], groups);
    }

    [Fact]
    public void ToHtml_Elements_AreRowsOfTagNameRepresentationAndValue()
    {
        var row = Rows(Data)["(0008, 0008)"];
        Assert.Equal(
            ["(0008, 0008)", "Image Type", "CS", "ORIGINAL, PRIMARY"], row.Elements("td").Select(cell => cell.Value));
        Assert.Equal(
            "CT Image Storage (1.2.840.10008.5.1.4.1.1.2)", Rows(Data)["(0008, 0016)"].Elements("td").Last().Value);
        Assert.Equal("2 items", Rows(Data)["(0008, 1140)"].Elements("td").Last().Value);
    }

    [Fact]
    public void ToHtml_Name_SaysWhatTheElementMeansByMouseAndByKeyboard()
    {
        var name = Rows(Data)["(0028, 0010)"].Elements("td").ElementAt(1);
        Assert.Equal(
            "How many pixels the image has from top to bottom.\nDicomTag.Rows",
            name.Attribute("title")!.Value.ReplaceLineEndings("\n"));
        Assert.Equal("0", name.Attribute("tabindex")!.Value);
        Assert.Equal(
            "whole number of 2 bytes, never negative",
            Rows(Data)["(0028, 0010)"].Elements("td").ElementAt(2).Attribute("title")!.Value);
    }

    [Fact]
    public void ToHtml_PersonalAndPrivateElements_AreMarked()
    {
        var rows = Rows(Data);
        var marked = rows.Where(row => row.Value.Descendants("mark").Any()).Select(
            row => (row.Key, row.Value.Descendants("mark").Single().Value));
        Assert.Equal([("(0008, 0050)", "personal"), ("(0010, 0010)", "personal"), ("(0029, 0010)", "private")], marked);
    }

    [Fact]
    public void ToHtml_HostileValue_IsTextAndNothingElse()
    {
        const string hostile = "</td><script>alert(1)</script>\" onmouseover=\"x\u0000";
        var html =
            new DicomDataset(new DicomUnlimitedText(DicomTag.TextValue, hostile + new string('x', 5000))).TagTable()
                .ToHtml();
        var cell = Parse(html).Descendants("tbody").Single().Descendants("td").Last();
        Assert.StartsWith("</td><script>alert(1)</script>\" onmouseover=\"x\uFFFD", cell.Value);
        Assert.StartsWith("</td><script>", cell.Attribute("title")!.Value);
        Assert.Empty(Parse(html).Descendants("script"));
        Assert.True(html.Length < 8000, "a long value is cut");
    }

    [Fact]
    public void ToHtml_EndlessDataset_StopsAndSaysSo()
    {
        var item = new DicomDataset(new DicomCodeString(DicomTag.Modality, "CT"));
        var data = new DicomDataset(
            new DicomSequence(DicomTag.ReferencedImageSequence, [.. Enumerable.Repeat(item, 20_000)]));
        var html = data.TagTable().ToHtml();
        Assert.Contains("Only the first 5000 elements", html);
        Assert.True(html.Length < 2_000_000);
    }

    [Fact]
    public void ToHtml_Table_LoadsNothing()
    {
        var html = Data.TagTable().ToHtml();
        Assert.DoesNotContain("http", html);
        Assert.DoesNotContain("src=", html);
    }

    [Fact]
    public void ToString_Table_IsTheDump() => Assert.Equal(Data.Dump(), Data.TagTable().ToString());

    [Fact]
    public void Describe_ChosenElements_AreTheLecturesLines()
    {
        var lines =
            Data.Describe(DicomTag.PatientName, DicomTag.Rows, DicomTag.Columns).ToString().Split(Environment.NewLine);
        Assert.Equal(
            [
                "Patient's Name : (0010, 0010) Joho^Taro", "Rows : (0028, 0010) 512",
                "Columns : (0028, 0011) (not in this dataset)",
            ],
            lines);
    }

    private static XElement Parse(string html) => XElement.Parse($"<root>{html}</root>");

    private static Dictionary<string, XElement> Rows(DicomDataset data) => Parse(data.TagTable().ToHtml())
        .Descendants("tbody").Elements("tr").Where(row => row.Elements("td").Count() == 4).ToDictionary(
            row => row.Element("td")!.Value);
}
