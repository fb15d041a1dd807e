using System.Diagnostics;
using FellowOakDicom;
using FellowOakDicom.Imaging;
using NotebookKit.Anonymization;
using NotebookKit.TestSupport;

namespace NotebookKit.Benchmarks;

/// <summary>What the lecture does with DICOM files, by the library that this program was built on.</summary>
internal sealed class DicomOperations : IDisposable
{
    private static readonly TimeSpan Enough = TimeSpan.FromMilliseconds(100);

    private readonly TemporaryFolder _folder = new();
    private readonly string _slice = Path.Combine(Repository.LectureFolder, "Brain01");
    private readonly MemoryStream _memory = new();
    private readonly DicomFile _opened;
    private readonly Dictionary<string, Action> _operations;

    public DicomOperations()
    {
        _opened = DicomFile.Open(_slice);
        _operations = new()
        {
            ["open"] = () => DicomFile.Open(_slice),
            ["pixel data"] = () => _ = DicomPixelData.Create(_opened.Dataset).GetFrame(0).Data,
            ["open and dump"] = () => DicomFile.Open(_slice).Dump(),
            ["anonymize 8 files"] = Anonymize,
            ["save to memory"] = SaveToMemory,
            ["save"] = () => _opened.Save(Result),
        };
    }

    /// <summary>The library, such as <c>fo-dicom.core</c>.</summary>
    public static string Library => typeof(DicomFile).Assembly.GetName().Name!;

    private string Result => _folder.File("result");

    public IEnumerable<string> Names => _operations.Keys;

    /// <summary>The time of the quickest call: what else the machine does only ever slows one down.</summary>
    public TimeSpan Time(string name)
    {
        var operation = _operations[name];
        var quickest = TimeSpan.MaxValue;
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < Enough;)
        {
            RemoveResult();
            var called = Stopwatch.GetTimestamp();
            operation();
            var time = Stopwatch.GetElapsedTime(called);
            if (time < quickest) quickest = time;
        }
        return quickest;
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>The lecture's replacements, by what <c>kit anonymize</c> calls for each file.</summary>
    private void Anonymize()
    {
        Directory.CreateDirectory(Result);
        var anonymizer = new FileAnonymizer((DicomTag.PatientName, "no name"), (DicomTag.PatientID, "no ptid"));
        foreach (var source in Directory.EnumerateFiles(Repository.LectureFolder))
        {
            anonymizer.Read(source).Save(Path.Combine(Result, Path.GetFileName(source)));
        }
    }

    private void SaveToMemory()
    {
        _memory.SetLength(0);
        _opened.Save(_memory);
    }

    /// <summary>To replace files, file systems wait for the disk, which is not the library's time.</summary>
    private void RemoveResult()
    {
        if (Directory.Exists(Result)) Directory.Delete(Result, recursive: true);
        File.Delete(Result);
    }
}
