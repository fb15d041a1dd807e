using System.Text.Json;
using NotebookKit.TestSupport;

namespace NotebookKit.Dicom.Tests.CharacterSets;

/// <summary>pydicom's decoding of bytes that a test makes.</summary>
internal static class PydicomCharset
{
    public static string[] Decode(IEnumerable<(string[] Charsets, string VR, byte[] Bytes)> values)
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("values.txt");
        File.WriteAllLines(file, values.Select(value =>
            JsonSerializer.Serialize(new object[] { value.Charsets, value.VR, Convert.ToHexString(value.Bytes) })));
        return [.. Judge.RunPython("charset_decode.py", file).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonSerializer.Deserialize<string>(line)!)];
    }
}
