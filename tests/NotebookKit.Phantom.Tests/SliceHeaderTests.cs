using System.Text.Json;
using NotebookKit.Phantom;
using NotebookKit.TestSupport;

namespace NotebookKit.Tests.Phantom;

/// <summary>The headers of the committed slices, read by dciodvfy and pydicom.</summary>
public sealed class SliceHeaderTests
{
    private static readonly Lazy<Dictionary<string, string>> Dumps = new(DumpAll);

    public static TheoryData<string> Names => [.. LectureSlices.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Slice_IsAValidCTImageForDciodvfy(string name)
    {
        var result = Judge.RunTool("dciodvfy", Committed(name));
        Assert.Contains("CTImage", result.Output + result.Error);
        Assert.DoesNotContain("Error", result.Output + result.Error);
    }

    /// <summary>What the lecture's slides print.</summary>
    [Theory]
    [InlineData("(0008, 0008) Image Type                          CS: ['ORIGINAL', 'PRIMARY', 'AXIAL']")]
    [InlineData("(0008, 0020) Study Date                          DA: '20101112'")]
    [InlineData("(0008, 0030) Study Time                          TM: '153820.000'")]
    [InlineData("(0008, 0031) Series Time                         TM: '153843.921'")]
    [InlineData("(0008, 0060) Modality                            CS: 'CT'")]
    [InlineData("(0008, 0070) Manufacturer                        LO: 'TOSHIBA'")]
    [InlineData("(0010, 0010) Patient's Name                      PN: 'Joho Taro'")]
    [InlineData("(0010, 0020) Patient ID                          LO: '12345679'")]
    [InlineData("(0018, 0015) Body Part Examined                  CS: 'HEAD'")]
    [InlineData("(0018, 0050) Slice Thickness                     DS: '8.0'")]
    [InlineData("(0018, 1210) Convolution Kernel                  SH: 'FC21'")]
    [InlineData("(0020, 0032) Image Position (Patient)            DS: [-120.000, -119.7661, -462.6741]")]
    [InlineData("(0028, 0004) Photometric Interpretation          CS: 'MONOCHROME2'")]
    [InlineData("(0028, 0010) Rows                                US: 512")]
    [InlineData("(0028, 0011) Columns                             US: 512")]
    [InlineData("(0028, 0030) Pixel Spacing                       DS: [0.468, 0.468]")]
    [InlineData("(0028, 0100) Bits Allocated                      US: 16")]
    [InlineData("(0028, 0101) Bits Stored                         US: 16")]
    [InlineData("(0028, 0102) High Bit                            US: 15")]
    [InlineData("(0028, 0103) Pixel Representation                US: 1")]
    [InlineData("(0028, 1050) Window Center                       DS: '40.0'")]
    [InlineData("(0028, 1051) Window Width                        DS: '80.0'")]
    [InlineData("(0028, 1052) Rescale Intercept                   DS: '0.0'")]
    [InlineData("(0028, 1053) Rescale Slope                       DS: '1.0'")]
    public void Brain01_ReadByPydicom_HasTheLecturesValue(string line) => Assert.Contains(line, Dumps.Value["Brain01"]);

    [Theory]
    [InlineData(
        "Abdomen03", "(0010, 0010) Patient's Name                      PN: 'Joho^Taro=情報^太郎=じょうほう^たろう'")]
    [InlineData("Abdomen01", "(0028, 0103) Pixel Representation                US: 0")]
    [InlineData("Abdomen01", "(0028, 1052) Rescale Intercept                   DS: '-1024.0'")]
    [InlineData("Brain01", "(0028, 0120) Pixel Padding Value                 SS: -2048")]
    [InlineData("Brain01", "(0029, 0010) Private Creator                     LO: 'NOTEBOOKKIT'")]
    [InlineData("Lung01", "(0028, 1050) Window Center                       DS: [-600, 40]")]
    [InlineData("Lung01", "(0028, 1051) Window Width                        DS: [1500, 400]")]
    [InlineData("Lung01", "(0028, 1055) Window Center & Width Explanation   LO: ['LUNG', 'MEDIASTINUM']")]
    [InlineData("Lung03", "(0028, 0004) Photometric Interpretation          CS: 'MONOCHROME1'")]
    public void Slice_ReadByPydicom_CoversTheVariety(string name, string line) =>
        Assert.Contains(line, Dumps.Value[name]);

    private static Dictionary<string, string> DumpAll()
    {
        var answers = Judge.RunPython("dump.py", [.. LectureSlices.Names.Select(Committed)]);
        var dumps = answers.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("dump").GetString()!);
        return LectureSlices.Names.Zip(dumps).ToDictionary();
    }

    private static string Committed(string name) => Repository.Path("data", "ct_dcmdir", name);
}
