#if EMBEDDED
using FellowOakDicom;
using NotebookKit.Dicom.Tests.Conformance;
using NotebookKit.TestSupport;

namespace NotebookKit.Dicom.Tests.Robustness;

/// <summary>
/// Damaged copies of real files: cut off anywhere, bytes changed anywhere. Whatever the damage, the answer is a dataset
/// or a <see cref="DicomException"/>, it comes soon, and takes no more memory than the file justifies.
/// </summary>
[RunsInCI("thousands of damaged files")]
public sealed class MutationTests
{
    private const int EveryPrefixUpTo = 2048;
    private const int PrefixesOfLonger = 500;
    private const int ChangesOfSmall = 3000;
    private const int ChangesOfOthers = 100;

    /// <summary>After that there are only pixels.</summary>
    private const int Reach = 16 * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>One file of each kind, to be changed in many places.</summary>
    private static readonly string[] ChangedOften =
    [
        "charset_files/chrH32.dcm",
        "test_files/ExplVR_BigEndNoMeta.dcm",
        "test_files/ExplVR_LitEndNoMeta.dcm",
        "test_files/SC_rgb_jpeg_gdcm.dcm",
        "test_files/SC_rgb_rle_2frame.dcm",
        "test_files/UN_sequence.dcm",
        "test_files/image_dfl.dcm",
        "test_files/nested_priv_SQ.dcm",
        "test_files/reportsi.dcm",
        "test_files/rtdose_rle_1frame.dcm",
        "test_files/rtplan.dcm",
    ];

    public static TheoryData<string> Files => [.. Samples.Data(Samples.Representative), .. LectureFiles];

    private static IEnumerable<string> LectureFiles => Directory.Exists(Repository.LectureFolder)
        ? Directory.EnumerateFiles(Repository.LectureFolder).Order(StringComparer.Ordinal).Take(2)
        : [];

    [Theory]
    [MemberData(nameof(Files))]
    public Task Open_FileCutOffAnywhere_IsADatasetOrADicomException(string name) => InTime(name, (bytes, stopped) =>
    {
        var step = bytes.Length <= EveryPrefixUpTo ? 1 : Math.Max(1, bytes.Length / PrefixesOfLonger);
        for (var length = 0; length < bytes.Length && !stopped.IsCancellationRequested; length += step)
        {
            Survival.Exercise(bytes[..length], $"{name}, the first {length} bytes");
        }
    });

    [Fact]
    public void Open_FileCutInsideAnElement_IsRefusedOrPartialOrNoted()
    {
        var bytes = File.ReadAllBytes(Samples.Path("test_files/rtplan.dcm"));
        var elements = DicomFile.Open(new MemoryStream(bytes)).Dataset.Count();
        var seeminglyWhole = Enumerable.Range(0, bytes.Length).Count(length => IsWhole(bytes[..length]));
        Assert.InRange(seeminglyWhole, 1, elements); // Nobody can tell that a file was cut between two elements.
    }

    private static bool IsWhole(byte[] bytes)
    {
        try
        {
            var file = DicomFile.Open(new MemoryStream(bytes));
            return !file.IsPartial && !HasNotes(file);
        }
        catch (DicomFileException) { return false; }
    }

    /// <summary>
    /// One byte of the next element cannot be told from a stray byte at the end, of which a note speaks.
    /// </summary>
    private static bool HasNotes(DicomFile file) =>
#if EMBEDDED
        file.Dataset.ReadingNotes.Count > 0;
#else
        false;
#endif

    [Theory]
    [MemberData(nameof(Files))]
    public Task Open_FileWithOneByteChanged_IsADatasetOrADicomException(string name) =>
        InTime(name, (bytes, stopped) => Change(name, bytes, most: 1, stopped));

    [Theory]
    [MemberData(nameof(Files))]
    public Task Open_FileWithAFewBytesChanged_IsADatasetOrADicomException(string name) =>
        InTime(name, (bytes, stopped) => Change(name, bytes, most: 5, stopped));

    private static void Change(string name, byte[] bytes, int most, CancellationToken stopped)
    {
        var random = new Random(20260401);
        var count = ChangedOften.Contains(name) ? ChangesOfSmall : ChangesOfOthers;
        for (var i = 0; i < count && !stopped.IsCancellationRequested; i++)
        {
            var changed = (byte[])bytes.Clone();
            var what = name;
            for (var changes = random.Next(most); changes >= 0; changes--)
            {
                var (position, value) = (random.Next(Math.Min(bytes.Length, Reach)), Harmful(bytes, random));
                changed[position] = value;
                what += $", byte {position} now {value:x2}";
            }
            Survival.Exercise(changed, what);
        }
    }

    /// <summary>Bytes that have a meaning to a reader do more harm than others.</summary>
    private static byte Harmful(byte[] bytes, Random random) => random.Next(4) switch
    {
        0 => 0,
        1 => 0xFF,
        2 => bytes[random.Next(Math.Min(bytes.Length, Reach))],
        _ => (byte)random.Next(256),
    };

    private static async Task InTime(string name, Action<byte[], CancellationToken> mutate)
    {
        var bytes = await File.ReadAllBytesAsync(Path.IsPathRooted(name) ? name : Samples.Path(name));
        using var stop = new CancellationTokenSource();
        try
        {
            await Task.Run(() => mutate(bytes, stop.Token), TestContext.Current.CancellationToken).WaitAsync(Patience);
        }
        finally
        {
            await stop.CancelAsync();
        }
    }
}
#endif
