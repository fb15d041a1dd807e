using FellowOakDicom;

namespace NotebookKit.Dicom.Tests.Validation;

/// <summary>Values from PS3.5 table 6.2-1 and 6.2.1.1, and ones that break its rules.</summary>
public class DicomValidationTests
{
    [Theory]
    [InlineData("AE", "STORE_SCP")]
    [InlineData("AS", "018M")]
    [InlineData("CS", "ORIGINAL_1 ")]
    [InlineData("DA", "19930822")]
    [InlineData("DA", "19930822-")]
    [InlineData("DS", "-1.5e-06")]
    [InlineData("DS", " .5 ")]
    [InlineData("DT", "1953082711")]
    [InlineData("DT", "20101112153820.123456+0900")]
    [InlineData("DT", "2010-1200")]
    [InlineData("DT", "20101112-0500-20101113-0500")]
    [InlineData("IS", " +2147483647")]
    [InlineData("LO", "two words")]
    [InlineData("LT", "a\r\nb\\c")]
    [InlineData("PN", "Adams^John Robert Quincy^^Rev.^B.A. M.Div.")]
    [InlineData("PN", "Yamada^Tarou=山田^太郎=やまだ^たろう")]
    [InlineData("SH", "")]
    [InlineData("TM", "070907.0705 ")]
    [InlineData("TM", "1010-1200")]
    [InlineData("UI", "1.2.840.10008.0.5")]
    public void ValidateString_WithinTheRules_Passes(string vr, string value) =>
        DicomVR.Parse(vr).ValidateString(value);

    [Theory]
    [InlineData("AE", "SEVENTEEN_LETTERS")]
    [InlineData("AE", "   ")]
    [InlineData("AS", "18M")]
    [InlineData("CS", "lower")]
    [InlineData("DA", "19931322")]
    [InlineData("DA", "1993-08-22")]
    [InlineData("DS", "1,5")]
    [InlineData("DS", "1.23456789012345678")]
    [InlineData("DT", "20101312")]
    [InlineData("DT", "20100012")]
    [InlineData("DT", "20101112-0000")]
    [InlineData("DT", "20101112+1500")]
    [InlineData("IS", "2147483648")]
    [InlineData("IS", "1.5")]
    [InlineData("LO", "back\\slash")]
    [InlineData("LO", "line\nbreak")]
    [InlineData("PN", "a^b^c^d^e^f")]
    [InlineData("PN", "a=b=c=d")]
    [InlineData("SH", "seventeen letters")]
    [InlineData("TM", "021 ")]
    [InlineData("TM", "2400")]
    [InlineData("UI", "1.02")]
    [InlineData("UI", "1..2")]
    [InlineData("UI", "1.2a")]
    public void ValidateString_AgainstTheRules_NamesValueAndVR(string vr, string value)
    {
        var error = Assert.Throws<DicomValidationException>(() => DicomVR.Parse(vr).ValidateString(value));

        Assert.Equal((value.TrimEnd(), vr), (error.Content.TrimEnd(), error.VR.Code));
        Assert.Contains(vr, error.Message);
    }
}
