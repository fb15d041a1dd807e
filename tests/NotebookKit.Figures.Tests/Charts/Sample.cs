using System.Globalization;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using NotebookKit.TestSupport;

namespace NotebookKit.Tests.Figures;

/// <summary>
/// Values like those of a CT slice, many of them exactly on the edges of bins, handed to Python as a file.
/// </summary>
internal static class Sample
{
    public static double[] Values { get; } = Make();

    public static Tensor<double> Image => Tensor.Create(Values, [100, 100]);

    public static string AskNumPy(string script, params IEnumerable<object> arguments)
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("values.f8");
        File.WriteAllBytes(path, MemoryMarshal.AsBytes<double>(Values).ToArray());
        return Judge.RunPython(
            script, [path, .. arguments.Select(argument => Convert.ToString(argument, CultureInfo.InvariantCulture)!)]);
    }

    private static double[] Make()
    {
        var random = new Random(20101112);
        return [.. Enumerable.Range(0, 10_000).Select(index => index % 3 == 0
            ? random.Next(-2048, 3072)
            : -150 + 0.1 * random.Next(0, 3000))];
    }
}
