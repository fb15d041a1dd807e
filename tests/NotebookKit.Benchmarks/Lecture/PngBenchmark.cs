using BenchmarkDotNet.Attributes;
using FellowOakDicom;
using NotebookKit.Png;
using NotebookKit.Rendering;
using NotebookKit.Shared;
using NotebookKit.TestSupport;

namespace NotebookKit.Benchmarks;

/// <summary>
/// Read a 512 × 512 CT, window it, write its 8-bit and its 16-bit PNG, on one thread. Aim: a quarter of Python's time.
/// </summary>
[MemoryDiagnoser]
public class PngBenchmark : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private PythonLecture? _python;

    [Params("Brain01", "Abdomen01", "Lung01")]
    public string Slice { get; set; } = "";

    private string Source => Path.Combine(Repository.LectureFolder, Slice);

    [GlobalSetup(Target = nameof(Python))]
    public void StartPython() => _python = new PythonLecture();

    [GlobalCleanup(Target = nameof(Python))]
    public void StopPython() => _python?.Dispose();

    [Benchmark(Baseline = true)]
    public void Python() => _python!.Run("png", Source, _folder.File("python8.png"), _folder.File("python16.png"));

    [Benchmark]
    public void Kit()
    {
        var renderer = new GrayscaleRenderer(DicomFile.Open(Source).Dataset);
        WholeFile.Write(
            _folder.File("kit8.png"),
            stream => PngEncoder.Write(stream, renderer.RenderGray8(), renderer.Columns, renderer.Rows));
        WholeFile.Write(
            _folder.File("kit16.png"),
            stream => PngEncoder.Write(stream, renderer.RenderGray16(), renderer.Columns, renderer.Rows));
    }

    public void Dispose() => _folder.Dispose();
}
