namespace NotebookKit.Dicom.Tests.Conformance;

/// <summary>Every file that pydicom's package has, read by this library and by pydicom.</summary>
public sealed class ReadingTests(ReadingTests.PydicomAnswers pydicom) : IClassFixture<ReadingTests.PydicomAnswers>
{
    [Theory]
    [MemberData(nameof(Samples.All), MemberType = typeof(Samples))]
    public void Open_SampleFile_HasTheElementsThatPydicomReads(string name)
    {
        var path = Samples.Path(name);
        var differences = ElementComparison.Compare(ElementReader.Read(path), pydicom.Answers[path]);
        KnownDifference.AssertExactly(ReadingDifferences.Table, name, differences);
    }

    [Fact]
    public void ReadingDifferences_EveryEntry_NamesASampleFile() =>
        Assert.Empty(ReadingDifferences.Table.Select(entry => entry.File).Except(Samples.Names));

    /// <summary>
    /// pydicom's answers, asked for once, by the first test: without pydicom each test is skipped.
    /// </summary>
    public sealed class PydicomAnswers
    {
        private readonly Lazy<IReadOnlyDictionary<string, ReadFile>> _answers =
            new(() => PydicomReader.Read(Samples.Names.Select(Samples.Path)));

        internal IReadOnlyDictionary<string, ReadFile> Answers => _answers.Value;
    }
}
