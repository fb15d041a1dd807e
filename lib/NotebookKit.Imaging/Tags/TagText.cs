using System.Globalization;
using FellowOakDicom;
using NotebookKit.Dump;

namespace NotebookKit.Tags;

/// <summary>A tag in words.</summary>
internal static class TagText
{
    /// <summary>Group and element in hexadecimal: <c>(0010, 0010)</c>.</summary>
    public static string Short(DicomTag tag) =>
        string.Create(CultureInfo.InvariantCulture, $"({tag.Group:x4}, {tag.Element:x4})");

    /// <summary>With its name: <c>(0010, 0010) Patient's Name</c>.</summary>
    public static string Of(DicomTag tag) => $"{Short(tag)} {ElementName.Of(tag)}".TrimEnd();
}
