using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace NotebookKit.Cli.Tests.Doctor;

/// <summary>Assemblies that differ from those of the build.</summary>
internal static class AssemblyCopy
{
    /// <summary>Writes another version into an assembly's file, where ECMA-335 II.22.2 has it.</summary>
    public static void WithVersion(string path, Version version)
    {
        var bytes = File.ReadAllBytes(path);
        using (var file = new PEReader([.. bytes]))
        {
            var metadata = file.GetMetadataReader();
            // A row begins with the hash algorithm, four bytes; the version's numbers follow, two bytes each.
            var row = file.PEHeaders.MetadataStartOffset + metadata.GetTableMetadataOffset(TableIndex.Assembly) + 4;
            BitConverter.TryWriteBytes(bytes.AsSpan(row), (ushort)version.Major);
            BitConverter.TryWriteBytes(bytes.AsSpan(row + 2), (ushort)version.Minor);
            BitConverter.TryWriteBytes(bytes.AsSpan(row + 4), (ushort)version.Build);
        }
        File.WriteAllBytes(path, bytes);
    }
}
