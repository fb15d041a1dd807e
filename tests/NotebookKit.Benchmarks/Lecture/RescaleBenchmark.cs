using System.Numerics.Tensors;
using BenchmarkDotNet.Attributes;
using FellowOakDicom;
using NotebookKit.TestSupport;

namespace NotebookKit.Benchmarks;

/// <summary>
/// Open a 512 × 512 CT, take its pixel array, rescale it to CT values. Aim: a fifth of pydicom's time.
/// </summary>
[MemoryDiagnoser]
public class RescaleBenchmark
{
    private readonly string _path = Path.Combine(Repository.LectureFolder, "Brain01");
    private PythonLecture? _python;

    [GlobalSetup(Target = nameof(Python))]
    public void StartPython() => _python = new PythonLecture();

    [GlobalCleanup(Target = nameof(Python))]
    public void StopPython() => _python?.Dispose();

    [Benchmark(Baseline = true)]
    public void Python() => _python!.Run("rescale", _path);

    /// <summary>As a student writes it.</summary>
    [Benchmark]
    public Tensor<double> KitByFormula()
    {
        var data = DicomFile.Open(_path).Dataset;
        return data.PixelArray() * data.RescaleSlope + data.RescaleIntercept;
    }

    /// <summary>The same numbers in one pass over the pixels.</summary>
    [Benchmark]
    public Tensor<double> KitInOnePass() => DicomFile.Open(_path).Dataset.RescaledPixelArray();
}
