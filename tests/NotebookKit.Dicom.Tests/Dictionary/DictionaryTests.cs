using FellowOakDicom;
using NotebookKit.TestSupport;

namespace NotebookKit.Dicom.Tests.Dictionary;

public sealed class DictionaryTests
{
    /// <summary>What PS3.6 changed between the edition that pydicom has (2022) and 2024c.</summary>
    private static readonly string[] ChangedSince =
    [
        "00089007", "00181153", "00188150", "00188151", "00380004", "00701807", "00701808", "213000a0", "213000c0",
        "30040010", "30040012", "30060085", "30060088", "3008002b", "30100090", "52009230",
    ];

    [Fact]
    public void Default_EachElementOfPydicomsDictionary_SaysTheSame()
    {
        var compared = 0;
        foreach (var row in Rows("elements"))
        {
            var (tag, vr, vm, name, retired, keyword) = (row[0], row[1], row[2], row[3], row[4].Length > 0, row[5]);
            if (keyword.Length == 0 || ChangedSince.Contains(tag)) continue;
            var entry = DicomDictionary.Default[DicomTag.Parse(tag.Replace('x', '2'))];
            // The retirements of group 0000 stand in PS3.7, not in the dictionary.
            var expectedRetired = retired && !tag.StartsWith("0000", StringComparison.Ordinal);

            Assert.Equal(
                (tag, vr, vm == "1-n or 1" ? "1-n" : vm, name, keyword, expectedRetired),
                (
                    tag, string.Join(" or ", entry.ValueRepresentations.Select(r => r.Code)),
                    entry.ValueMultiplicity.ToString(), entry.Name.Trim(), entry.Keyword, entry.IsRetired));
            Assert.Equal(entry.Tag, DicomDictionary.Default[keyword]);
            compared++;
        }
        Assert.True(compared > 4900, $"only {compared} elements compared");
    }

    [Fact]
    public void DicomUID_EachOfPydicomsRegistry_HasItsNameAndState()
    {
        var known = DicomUID.Enumerate().ToDictionary(uid => uid.UID);
        var compared = 0;
        foreach (var row in Rows("uids").Where(row => known.ContainsKey(row[0])))
        {
            var uid = known[row[0]];
            Assert.Equal((row[0], row[3].Length > 0), (uid.UID, uid.IsRetired));
            if (row[2] is not ("Transfer Syntax" or "SOP Class")) continue;
            var member = typeof(DicomUID).GetField(row[4] + (uid.IsRetired ? "RETIRED" : ""));
            Assert.Same(uid, member!.GetValue(null));
            compared++;
        }
        Assert.True(compared > 200, $"only {compared} identifiers compared");
    }

    [Theory]
    [InlineData("(6002,3000)", "OverlayData")]
    [InlineData("(60fe,0010)", "OverlayRows")]
    [InlineData("(5004,3000)", "CurveData")]
    [InlineData("(0020,3155)", "SourceImageIDs")]
    [InlineData("(0028,0401)", "TransformVersionNumber")]
    [InlineData("(0028,0411)", "ColumnsForNthOrderCoefficients")]
    [InlineData("(1010,1234)", "ZonalMap")]
    [InlineData("(0008,0000)", "GroupLength")]
    [InlineData("(0000,0000)", "CommandGroupLength")]
    [InlineData("(0009,0000)", "GroupLength")]
    [InlineData("(0009,0010)", "PrivateCreator")]
    [InlineData("(0009,00ff)", "PrivateCreator")]
    [InlineData("(0009,0001)", "Unknown")]
    [InlineData("(0009,1001)", "Unknown")]
    [InlineData("(0008,ffff)", "Unknown")]
    public void Default_TagsOfRepeatingGroupsAndSpecialOnes_AreFound(string tag, string keyword) =>
        Assert.Equal(keyword, DicomDictionary.Default[DicomTag.Parse(tag)].Keyword);

    [Fact]
    public void Default_AKeywordThatThereIsNot_GivesNull() => Assert.Null(DicomDictionary.Default["NoSuchKeyword"]);

    [Fact]
    public void Load_ADictionaryOfAVendor_KnowsItsElementsByCreator()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("private.xml");
        File.WriteAllText(file, """
            <dictionaries><dictionary creator="ACME 1.1">
            <tag group="0029" element="xx10" keyword="AcmeDose" vr="DS/LO" vm="1-n" retired="true">Acme Dose</tag>
            <tag group="0029" element="xx2x" keyword="AcmeOther" vr="UN" vm="1">Acme Other</tag>
            <tag group="0029" element="xx25" keyword="AcmeLast" vr="UN" vm="1">Acme Last</tag>
            </dictionary></dictionaries>
            """);
        var dictionary = new DicomDictionary();

        dictionary.Load(file, DicomDictionaryFormat.XML);

        var tag = new DicomTag(0x0029, 0x1110, dictionary.GetPrivateCreator("ACME 1.1"));
        Assert.Equal(
            ("Acme Dose", "1-n", true),
            (dictionary[tag].Name, dictionary[tag].ValueMultiplicity.ToString(), dictionary[tag].IsRetired));
        Assert.Equal("AcmeOther", dictionary[new DicomTag(0x0029, 0x1122, tag.PrivateCreator)].Keyword);
        Assert.Equal("AcmeLast", dictionary[new DicomTag(0x0029, 0x1125, tag.PrivateCreator)].Keyword);
        Assert.Equal("Unknown", dictionary[new DicomTag(0x0029, 0x1110)].Keyword);
        Assert.Equal("ACME 1.1", dictionary["AcmeDose"]!.PrivateCreator!.Creator);
    }

    [Theory]
    [InlineData("no xml")]
    [InlineData("<html/>")]
    [InlineData("""<dictionary><tag group="0029" vm="1"/></dictionary>""")]
    public void Load_NoDictionary_SaysSo(string content)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("private.xml"), content);

        Assert.ThrowsAny<Exception>(
            () => new DicomDictionary().Load(folder.File("private.xml"), DicomDictionaryFormat.XML));
    }

    private static IEnumerable<string[]> Rows(string kind) =>
        Judge.RunPython("dictionary.py", kind).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(
            line => line.TrimEnd('\r').Split('\t'));
}
