using FellowOakDicom;
using FellowOakDicom.Imaging.Codec;
using NotebookKit.TestSupport;

namespace NotebookKit.Dicom.Tests.Conformance;

/// <summary>
/// The frames of every sample image, uncompressed, RLE and JPEG Lossless ones, against pydicom with GDCM.
/// </summary>
public sealed class PixelTests(PixelTests.PydicomAnswers pydicom) : IClassFixture<PixelTests.PydicomAnswers>
{
    [Theory]
    [MemberData(nameof(Samples.Images), MemberType = typeof(Samples))]
    public void GetFrame_SampleImage_IsWhatPydicomDecodes(string name)
    {
        var path = Samples.Path(name);
        if (!IsDecodable(Samples.SyntaxOf(name)))
        {
            Assert.Throws<DicomCodecException>(() => PixelReader.Read(path));
            return;
        }
        KnownDifference.AssertExactly(PixelDifferences.Table, name, Compare(path, pydicom.Answers[path]));
    }

    private static bool IsDecodable(DicomTransferSyntax syntax) =>
        !syntax.IsEncapsulated || syntax == DicomTransferSyntax.RLELossless
        || syntax == DicomTransferSyntax.JPEGProcess14 || syntax == DicomTransferSyntax.JPEGProcess14SV1;

    private static IReadOnlyList<ElementDifference> Compare(string path, Answer theirs)
    {
        IReadOnlyList<string> ours;
        try
        {
            ours = PixelReader.Read(path);
        }
        catch (DicomException exception)
        {
            var problem = $"{exception.GetType().Name}: {exception.Message}";
            return theirs.Error is null ? [new("", problem, "decodes it")] : [];
        }
        if (theirs.Error is not null) return [new("", "decodes it", theirs.Error)];
        var expected = theirs.Frames.Select(frame => $"{frame[0]} bytes, SHA-256 {frame[1]}").ToArray();
        return [.. Enumerable.Range(0, Math.Max(ours.Count, expected.Length))
            .Select(
                i => new ElementDifference(
                    $"frame {i}", ours.ElementAtOrDefault(i) ?? "none", expected.ElementAtOrDefault(i) ?? "none"))
            .Where(difference => difference.Ours != difference.Theirs)];
    }

    internal sealed record Answer(string? Error, string[][] Frames);

    /// <summary>
    /// pydicom's answers, asked for once, by the first test: without pydicom each test is skipped.
    /// </summary>
    public sealed class PydicomAnswers
    {
        private readonly Lazy<Dictionary<string, Answer>> _answers =
            new(() => Judge.AskPython<Dictionary<string, Answer>>("pixels.py", Samples.Readable.Select(Samples.Path)));

        internal IReadOnlyDictionary<string, Answer> Answers => _answers.Value;
    }
}
