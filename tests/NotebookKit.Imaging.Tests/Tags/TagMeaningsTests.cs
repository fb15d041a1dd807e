using System.Reflection;
using FellowOakDicom;
using NotebookKit.Tags;

namespace NotebookKit.Tests.Tags;

public sealed class TagMeaningsTests
{
    private static readonly HashSet<string> Dictionary = [.. typeof(DicomTag)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(field => field.FieldType == typeof(DicomTag)).Select(field => field.Name)];

    [Fact]
    public void Of_EveryStandardElementOfTheLecture_SaysSomethingInBothLanguages()
    {
        var files = Directory.GetFiles(Lecture.DataFolder).Select(path => DicomFile.Open(path));
        DicomTag[] tags = [.. files.SelectMany(file => TagRow.Flatten([.. file.FileMetaInfo, .. file.Dataset]))
            .Select(row => row.Tag).Where(tag => !tag.IsPrivate && tag.Element != 0).Distinct()];
        Assert.True(tags.Length > 60, "the lecture's files have many elements");
        Assert.DoesNotContain(tags, tag => TagMeanings.Of(tag) is not { English.Length: > 5, Japanese.Length: > 5 });
    }

    [Fact]
    public void Keywords_All_AreInTheDictionary() =>
        Assert.DoesNotContain(TagMeanings.Keywords, keyword => !Dictionary.Contains(keyword));

    [Fact]
    public void Of_APrivateElement_IsNothing() => Assert.Null(TagMeanings.Of(new DicomTag(0x0029, 0x0010)));

    [Theory]
    // PS3.5 table 6.2-1
    [InlineData(
        "AE AS AT CS DA DS DT FD FL IS LO LT OB OD OF OL OV OW PN SH SL SQ SS ST SV TM UC UI UL UN UR US UT UV")]
    public void Of_EveryRepresentation_IsExplained(string codes) =>
        Assert.All(codes.Split(' '), code => Assert.NotNull(RepresentationMeaning.Of(code)));
}
