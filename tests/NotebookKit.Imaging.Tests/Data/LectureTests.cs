using NotebookKit.TestSupport;

namespace NotebookKit.Tests.Data;

public sealed class LectureTests
{
    [Fact]
    public void Data_OfASlice_IsItsFile()
    {
        Assert.Equal(Path.Combine(Repository.LectureFolder, "Brain01"), Lecture.Data("Brain01"));
        Assert.Equal(Repository.LectureFolder, Lecture.DataFolder);
    }

    [Fact]
    public void Data_OfAnUnknownSlice_ListsThoseThereAre() =>
        Assert.Contains(
            "Abdomen01, Abdomen02", Assert.Throws<FileNotFoundException>(() => Lecture.Data("Brain99")).Message);

    [Fact]
    public void Compressed_OfAnUnknownSlice_ListsThoseThereAreWithoutTheirReadme()
    {
        var message = Assert.Throws<FileNotFoundException>(() => Lecture.Compressed("Brain01")).Message;

        Assert.EndsWith(
            "there are Brain01_deflated, Brain01_jpeg, Brain01_jpeg2000, Brain01_jpegls, Brain01_rle.", message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("../Brain01")]
    [InlineData("..")]
    public void Data_AndOutput_OfWhatIsNoFileName_AreRefused(string name)
    {
        Assert.Throws<ArgumentException>(() => Lecture.Data(name));
        Assert.Throws<ArgumentException>(() => Lecture.Output(name));
    }

    [Fact]
    public void Output_LiesInTheOutputFolder_WhichExists()
    {
        Assert.Equal(Path.Combine(Lecture.OutputFolder, "res_8bit.png"), Lecture.Output("res_8bit.png"));
        Assert.True(Directory.Exists(Lecture.OutputFolder));
    }
}
