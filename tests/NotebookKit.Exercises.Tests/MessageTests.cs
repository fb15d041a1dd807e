using NotebookKit.Exercises.Texts;

namespace NotebookKit.Tests.Exercises;

public sealed class MessageTests
{
    private static readonly MessageTemplate Template = new("differs", "expected", "came");

    private static readonly ExerciseTexts Texts = new(
        () => TextFileParser.Parse("sample.en.txt", "## Message differs\n{came} instead of {expected} {sic}"),
        () => TextFileParser.Parse("sample.ja.txt", "## Message differs\n{expected} ではなく {came}"));

    [Fact]
    public void Text_OfAMessage_HasItsValuesByNameInBothLanguages()
    {
        var message = new Message(Texts, Template, 1.5, "\"a\"");

        Assert.Equal("\"a\" instead of 1.5 {sic}", message.English);
        Assert.Equal("1.5 ではなく \"a\"", message.Japanese);
    }

    [Fact]
    public void Text_WithAStudentsPlaceholder_LeavesItAsItIs() =>
        Assert.Equal("{expected} ではなく {came} {", new Message(Texts, Template, "{expected}", "{came} {").Japanese);

    [Fact]
    public void Text_WithAMessageInIt_HasThatInTheSameLanguage() =>
        Assert.Equal(
            "小数 ではなく 整数",
            new Message(
                Texts, Template, CommonMessages.KindFraction.With(), CommonMessages.KindWholeNumber.With()).Japanese);

    [Fact]
    public void Text_WithTooFewValues_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new Message(Texts, Template, 1).English);

    [Fact]
    public void Text_ThatNoFileHas_IsNamedWithTheFile() =>
        Assert.Equal(
            "sample.ja.txt: there is no section “Message stray”.",
            Assert.Throws<InvalidDataException>(() => new Message(Texts, new("stray")).Japanese).Message);
}
