using System.Runtime.InteropServices;
using System.Xml;
using System.Xml.Linq;

namespace NotebookKit.Engine.Completion;

/// <summary>
/// The XML files with the documentation of libraries. Those of .NET are in the SDK, not beside the files that run.
/// </summary>
internal static class DocumentationFiles
{
    private static readonly XmlReaderSettings Safe =
        new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>The element of one member; null if no file has it.</summary>
    /// <param name="library">The path of the library's file.</param>
    /// <param name="type">The full name of the member's outermost type.</param>
    /// <param name="id">The member's id, such as <c>M:System.Math.Abs(System.Int32)</c>.</param>
    public static XElement? Find(string library, string type, string id)
    {
        var isFrameworks =
            library.StartsWith(RuntimeEnvironment.GetRuntimeDirectory(), StringComparison.OrdinalIgnoreCase);
        var file = isFrameworks ? ReferencePack.DocumentationOf(type) : Path.ChangeExtension(library, ".xml");
        return File.Exists(file) ? Read(file, id) : null;
    }

    private static XElement? Read(string file, string id)
    {
        try
        {
            using var reader = XmlReader.Create(file, Safe);
            while (reader.ReadToFollowing("member"))
            {
                if (reader.GetAttribute("name") == id) return (XElement)XNode.ReadFrom(reader);
            }
            return null;
        }
        catch (Exception exception) when (exception is XmlException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
