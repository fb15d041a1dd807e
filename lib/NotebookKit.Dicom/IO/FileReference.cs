using FellowOakDicom.IO.Buffer;
using Microsoft.Win32.SafeHandles;

namespace FellowOakDicom.IO;

/// <summary>A file on this machine by its name.</summary>
public sealed class FileReference : IFileReference
{
    /// <summary>Names the file; it need not exist.</summary>
    /// <param name="fileName">The file's name.</param>
    public FileReference(string fileName) => Name = fileName;

    /// <inheritdoc/>
    public string Name { get; }

    /// <summary>
    /// The state of the file when values were found in it: a file that has changed since may hold other bytes there.
    /// </summary>
    internal FileStamp? Stamp { get; set; }

    /// <inheritdoc/>
    public bool Exists => File.Exists(Name);

    /// <inheritdoc/>
    public Stream OpenRead() => File.OpenRead(Name);

    /// <inheritdoc/>
    public void Delete() => File.Delete(Name);

    /// <inheritdoc/>
    public byte[] GetByteRange(long offset, int count)
    {
        using var handle = Open();
        // No memory is taken for bytes that a file which has shrunk no longer holds.
        if (offset + count > RandomAccess.GetLength(handle)) throw EndsBefore(offset + count);
        var bytes = GC.AllocateUninitializedArray<byte>(count);
        Fill(handle, offset, bytes);
        return bytes;
    }

    /// <inheritdoc/>
    public void GetByteRange(long offset, int count, byte[] output)
    {
        BufferGuard.RequireRoom(output, count);
        Read(offset, output.AsSpan(0, count));
    }

    /// <summary>The file's name.</summary>
    /// <returns>The file's name.</returns>
    public override string ToString() => Name;

    internal void Read(long offset, Span<byte> output)
    {
        using var handle = Open();
        Fill(handle, offset, output);
    }

    private SafeFileHandle Open()
    {
        var handle = File.OpenHandle(Name);
        if (Stamp is not { } stamp || stamp == FileStamp.Of(handle)) return handle;
        handle.Dispose();
        throw new DicomIoException($"{Name} has changed since it was opened.");
    }

    private void Fill(SafeFileHandle handle, long offset, Span<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var read = RandomAccess.Read(handle, bytes, offset);
            if (read == 0) throw EndsBefore(offset + bytes.Length);
            bytes = bytes[read..];
            offset += read;
        }
    }

    private DicomIoException EndsBefore(long end) => new($"{Name} ends before byte {end}.");
}
