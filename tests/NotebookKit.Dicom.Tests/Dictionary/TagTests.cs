using FellowOakDicom;

namespace NotebookKit.Dicom.Tests.Dictionary;

public sealed class TagTests
{
    [Theory]
    [InlineData("0010,0010", 0x00100010u)]
    [InlineData("(0010,0010)", 0x00100010u)]
    [InlineData("00100010", 0x00100010u)]
    [InlineData("7fe0,0010", 0x7fe00010u)]
    [InlineData("(7FE0,0010)", 0x7fe00010u)]
    public void Parse_TheFormsOfATag_GivesIt(string text, uint expected) =>
        Assert.Equal(expected, (uint)DicomTag.Parse(text));

    [Fact]
    public void Parse_APrivateTag_HasItsCreator()
    {
        var tag = DicomTag.Parse("(0029,1001:SIEMENS CSA)");

        Assert.Equal((0x00291001u, "SIEMENS CSA"), ((uint)tag, tag.PrivateCreator!.Creator));
        Assert.Equal("(0029,1001:SIEMENS CSA)", tag.ToString());
        Assert.Equal("(0029,xx01:SIEMENS CSA)", tag.ToString("X", null));
        Assert.Equal("00291001", tag.ToString("J", null));
        Assert.Equal("0029,1001:SIEMENS CSA", tag.ToString("g", null));
    }

    [Theory]
    [InlineData("")]
    [InlineData("0010")]
    [InlineData("0010-0010")]
    [InlineData("(0010,00")]
    [InlineData("PatientName")]
    [InlineData("gggg,eeee")]
    public void Parse_WhatIsNoTag_NamesIt(string text) =>
        Assert.Contains(
            $"['{text}']", Assert.Throws<DicomDataException>(() => DicomTag.Parse(text)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Equals_APrivateTagInAnotherBlock_IsTheSameElement()
    {
        var creator = DicomDictionary.Default.GetPrivateCreator("ACME");

        Assert.Equal(new DicomTag(0x29, 0x1001, creator), new DicomTag(0x29, 0x1101, creator));
        Assert.NotEqual(new DicomTag(0x29, 0x1001), new DicomTag(0x29, 0x1101));
        Assert.NotEqual(new DicomTag(0x29, 0x1001, creator), new DicomTag(0x29, 0x1001));
    }

    [Theory]
    [InlineData("60xx,3000")]
    [InlineData("(60XX,3000)")]
    public void Mask_OfARepeatingGroup_MatchesItsTags(string text)
    {
        var masked = DicomMaskedTag.Parse(text);

        Assert.True(masked.IsMatch(new DicomTag(0x6012, 0x3000)));
        Assert.False(masked.IsMatch(new DicomTag(0x5012, 0x3000)));
        Assert.False(masked.IsMatch(new DicomTag(0x6012, 0x3001)));
        Assert.Equal("(60xx,3000)", masked.ToString());
    }

    [Fact]
    public void Parse_MaskOfTooManyDigits_Throws() =>
        Assert.Throws<DicomDataException>(() => DicomMaskedTag.Parse("0010,00101"));

    [Theory]
    [InlineData("1", 1, 1, 1)]
    [InlineData("1-3", 1, 3, 1)]
    [InlineData("2-2n", 2, int.MaxValue, 2)]
    [InlineData("1-n", 1, int.MaxValue, 1)]
    public void Multiplicity_AsTheStandardWritesIt_IsRead(string text, int minimum, int maximum, int multiplicity)
    {
        var vm = DicomVM.Parse(text);

        Assert.Equal((minimum, maximum, multiplicity), (vm.Minimum, vm.Maximum, vm.Multiplicity));
        Assert.Equal(text, vm.ToString());
    }

    // PS3.5 7.1.2: the value representations with a reserved field and a length of 4 bytes.
    [Fact]
    public void ValueRepresentations_WithALongLength_AreTheStandards()
    {
        var all = typeof(DicomVRCode).GetFields().Select(field => DicomVR.Parse((string)field.GetValue(null)!));

        var longOnes = all.Where(vr => !vr.Is16bitLength).Select(vr => vr.Code).Order(StringComparer.Ordinal);

        Assert.Equal(["OB", "OD", "OF", "OL", "OV", "OW", "SQ", "SV", "UC", "UN", "UR", "UT", "UV"], longOnes);
    }

    [Fact]
    public void TransferSyntax_OfThePrivateKind_IsCompressedAndExplicit()
    {
        var syntax = DicomTransferSyntax.Lookup(new DicomUID("1.2.3.4", "Mine", DicomUidType.TransferSyntax));

        Assert.True(syntax is { IsExplicitVR: true, IsEncapsulated: true });
        Assert.Throws<DicomDataException>(() => DicomTransferSyntax.Lookup(DicomUID.CTImageStorage));
    }

    [Fact]
    public void Generate_ManyIdentifiers_AreValidAndDiffer()
    {
        var uids = Enumerable.Range(0, 100).Select(_ => DicomUID.Generate().UID).ToArray();

        Assert.All(uids, uid => Assert.Matches(@"^2\.25\.(0|[1-9][0-9]*)$", uid));
        Assert.Equal(100, uids.Distinct().Count());
    }
}
