using System.Text;

namespace NotebookKit.Tests.Rendering;

/// <summary>Binary PGM and PPM files, which DCMTK's <c>dcm2pnm</c> writes.</summary>
internal static class Pnm
{
    private const int HeaderWords = 4;

    /// <summary>The samples of a file of 8 bits, in gray or in red, green and blue.</summary>
    public static byte[] Samples(string path)
    {
        var content = File.ReadAllBytes(path);
        var place = 0;
        for (var word = 0; word < HeaderWords; word++)
        {
            while (!char.IsWhiteSpace((char)content[place])) place++;
            place++;
        }
        Assert.StartsWith("P", Encoding.ASCII.GetString(content, 0, 1));
        return content[place..];
    }
}
