using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;

namespace NotebookKit.Engine.References;

/// <summary>Reads of a library its metadata only: its code, compiled ahead of time, is many times as long.</summary>
internal static class MetadataFile
{
    /// <summary>
    /// The metadata; null if the file is no assembly. It comes without the file around it, because the compiler would
    /// note every referenced file's id in every cell's debug information, which takes a fifth of the time.
    /// </summary>
    public static AssemblyMetadata? TryRead(string path)
    {
        try
        {
            var file = new PEReader(File.OpenRead(path), PEStreamOptions.PrefetchMetadata);
            return AssemblyMetadata.Create(Read(file));
        }
        catch (BadImageFormatException)
        {
            return null;
        }
    }

    private static unsafe ModuleMetadata Read(PEReader file)
    {
        if (!file.HasMetadata) throw new BadImageFormatException();
        var metadata = file.GetMetadata();
        // The file's memory is held for as long as the metadata is.
        return ModuleMetadata.CreateFromMetadata((nint)metadata.Pointer, metadata.Length, file.Dispose);
    }
}
