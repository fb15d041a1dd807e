using System.Text.Json;
using FellowOakDicom;
using NotebookKit.TestSupport;

namespace NotebookKit.Dicom.Tests.CharacterSets;

public sealed class CharsetFilesTests
{
    // pydicom drops empty component groups at a name's end.
    private static readonly char[] Padding = [' ', '\0', '='];

    [Fact]
    public void Decode_EveryTextOfPydicomsCharsetFiles_IsPydicomsText()
    {
        var files = Directory.GetFiles(Judge.PydicomData("charset_files"), "*.dcm");
        var texts = Judge.RunPython("charset_files.py", files).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.True(texts.Length > 100);

        foreach (var line in texts)
        {
            var row = JsonDocument.Parse(line).RootElement;
            var encodings = DicomEncoding.GetEncodings([.. row[0].EnumerateArray().Select(name => name.GetString()!)]);
            var vr = DicomVR.Parse(row[1].GetString()!);
            var bytes = Convert.FromHexString(row[2].GetString()!);

            var text = FellowOakDicom.CharacterSets.Decode(bytes, encodings, vr);

            Assert.Equal(row[3].GetString()!.TrimEnd(Padding), text.TrimEnd(Padding));
        }
    }
}
