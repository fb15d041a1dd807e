#if EMBEDDED
using System.IO.Compression;
using FellowOakDicom;

namespace NotebookKit.Dicom.Tests.Robustness;

/// <summary>Small files that would exhaust the stack or the memory of a reader that trusts their lengths.</summary>
public sealed class BombTests
{
    private const int Depth = 10_000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public Task Open_SequencesNestedTenThousandDeepOfUndefinedLength_IsAnAnswer()
    {
        byte[] level =
        [
            .. CraftedFile.Header(DicomTag.ReferencedImageSequence, "SQ", CraftedFile.UndefinedLength),
            .. CraftedFile.Header(DicomTag.Item, CraftedFile.UndefinedLength),
        ];
        byte[] end =
        [
            .. CraftedFile.Header(DicomTag.ItemDelimitationItem, 0),
            .. CraftedFile.Header(DicomTag.SequenceDelimitationItem, 0),
        ];
        return AssertAnswers([.. Repeat(level), .. Repeat(end)]);
    }

    [Fact]
    public Task Open_SequencesNestedTenThousandDeepThatNeverEnd_IsAnAnswer() => AssertAnswers(
        [.. Repeat([
            .. CraftedFile.Header(DicomTag.ReferencedImageSequence, "SQ", CraftedFile.UndefinedLength),
            .. CraftedFile.Header(DicomTag.Item, CraftedFile.UndefinedLength),
        ])]);

    [Fact]
    public Task Open_SequencesNestedTenThousandDeepOfDefinedLength_IsAnAnswer()
    {
        var levels = Enumerable.Range(0, Depth).Select(level => 20u * (uint)(Depth - level) - 12);
        return AssertAnswers([.. levels.SelectMany(length => (byte[])[
            .. CraftedFile.Header(DicomTag.ReferencedImageSequence, "SQ", length),
            .. CraftedFile.Header(DicomTag.Item, length - 8),
        ])]);
    }

    [Fact]
    public async Task Open_DeflateBomb_TakesNoMoreMemoryThanTheFileJustifies()
    {
        const int claimed = 1 << 29;
        using var deflated = new MemoryStream();
        await using (var deflate = new DeflateStream(deflated, CompressionLevel.Optimal, leaveOpen: true))
        {
            await deflate.WriteAsync(
                CraftedFile.Header(DicomTag.PixelData, "OB", claimed), TestContext.Current.CancellationToken);
            var zeros = new byte[1 << 20];
            for (var i = 0; i < claimed / zeros.Length; i++)
            {
                await deflate.WriteAsync(zeros, TestContext.Current.CancellationToken);
            }
        }
        byte[] bomb = [.. CraftedFile.Start(DicomTransferSyntax.DeflatedExplicitVRLittleEndian), .. deflated.ToArray()];
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.ThrowsAny<DicomException>(() => DicomFile.Open(new MemoryStream(bomb)));
        var taken = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(taken < claimed, $"{taken} bytes for a file of {bomb.Length}");
    }

    private static IEnumerable<byte> Repeat(byte[] level) => Enumerable.Repeat(level, Depth).SelectMany(bytes => bytes);

    /// <summary>
    /// A dataset that can be saved, or an exception; on a small stack, such as that of a web server's thread.
    /// </summary>
    private static async Task AssertAnswers(byte[] dataset)
    {
        var bytes = CraftedFile.Create(DicomTransferSyntax.ExplicitVRLittleEndian, dataset);
        var done = new TaskCompletionSource();
        var thread = new Thread(() => Answer(bytes, done), maxStackSize: 256 * 1024);
        thread.Start();
        await done.Task.WaitAsync(Patience, TestContext.Current.CancellationToken);
    }

    private static void Answer(byte[] bytes, TaskCompletionSource done)
    {
        try
        {
            DicomFile.Open(new MemoryStream(bytes)).Save(new MemoryStream());
            done.SetResult();
        }
        catch (DicomException)
        {
            done.SetResult();
        }
        catch (Exception exception)
        {
            done.SetException(exception);
        }
    }
}
#endif
