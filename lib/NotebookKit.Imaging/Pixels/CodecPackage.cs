using System.Reflection;
using FellowOakDicom;

namespace NotebookKit;

/// <summary>
/// The codecs for JPEG, JPEG-LS and JPEG 2000, where they are installed: a build with the full NuGet registry puts
/// lib/NotebookKit.Codecs beside this library, which finds it by its name.
/// </summary>
internal static class CodecPackage
{
    public const string AssemblyName = "NotebookKit.Codecs";
    public const string TypeName = "NativeDecoder";

    private static readonly Lazy<(Func<DicomDataset, DicomDataset?>? Decode, string? Problem)> Loaded = new(Load);

    /// <summary>Why the codecs cannot be used; null where they can.</summary>
    public static string? Problem => Loaded.Value.Problem;

    /// <summary>The dataset with uncompressed pixels; null if there is no codec for its transfer syntax.</summary>
    public static DicomDataset? Decode(DicomDataset data) => Loaded.Value.Decode?.Invoke(data);

    private static (Func<DicomDataset, DicomDataset?>?, string?) Load()
    {
        try
        {
            var load = Assembly.Load(AssemblyName).GetType($"{AssemblyName}.{TypeName}")!.GetMethod("Load")!;
            return (load.CreateDelegate<Func<Func<DicomDataset, DicomDataset?>>>()(), null);
        }
        catch (FileNotFoundException)
        {
            return (null, "not installed");
        }
        catch (DllNotFoundException exception)
        {
            return (null, exception.Message);
        }
    }
}
