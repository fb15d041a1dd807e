using System.Text;
using FellowOakDicom.IO;
using FellowOakDicom.IO.Reader;

namespace FellowOakDicom;

/// <content>Opening files.</content>
public partial class DicomFile
{
    /// <summary>Reads a file; large values stay in it until they are asked for.</summary>
    /// <param name="fileName">The file's name.</param>
    /// <param name="readOption">What happens to large values.</param>
    /// <param name="largeObjectSize">From how many bytes a value counts as large; 0 means 64 KiB.</param>
    /// <returns>The file.</returns>
    /// <exception cref="DicomFileException">The file cannot be read, or is no DICOM file.</exception>
    public static DicomFile Open(
        string fileName, FileReadOption readOption = FileReadOption.Default, int largeObjectSize = 0) =>
        Open(fileName, DicomEncoding.Default, null, readOption, largeObjectSize);

    /// <summary>Reads a file, or its beginning; large values stay in it until they are asked for.</summary>
    /// <param name="fileName">The file's name.</param>
    /// <param name="fallbackEncoding">The encoding of texts if the dataset names no character set.</param>
    /// <param name="stop">Says before which element to stop.</param>
    /// <param name="readOption">What happens to large values.</param>
    /// <param name="largeObjectSize">From how many bytes a value counts as large; 0 means 64 KiB.</param>
    /// <returns>The file.</returns>
    /// <exception cref="DicomFileException">The file cannot be read, or is no DICOM file.</exception>
    public static DicomFile Open(
        string fileName, Encoding fallbackEncoding, Func<ParseState, bool>? stop = null,
        FileReadOption readOption = FileReadOption.Default, int largeObjectSize = 0)
    {
        ArgumentNullException.ThrowIfNull(fallbackEncoding);
        var reference = new FileReference(fileName);
        var file = new DicomFile { File = reference };
        file.Read(fileName, fallbackEncoding, stop, () =>
        {
            // The stream needs no buffer: the reader has one.
            var stream = new FileStream(fileName, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            reference.Stamp = FileStamp.Of(stream.SafeFileHandle);
            return (ByteSource.FromStream(stream, readOption, largeObjectSize, reference), stream);
        });
        return file;
    }

    /// <summary>Reads a file from a stream; large values stay in it until they are asked for.</summary>
    /// <param name="stream">The stream, which stays open.</param>
    /// <param name="readOption">What happens to large values.</param>
    /// <param name="largeObjectSize">From how many bytes a value counts as large; 0 means 64 KiB.</param>
    /// <returns>The file.</returns>
    /// <exception cref="DicomFileException">The stream cannot be read, or holds no DICOM file.</exception>
    public static DicomFile Open(
        Stream stream, FileReadOption readOption = FileReadOption.Default, int largeObjectSize = 0) =>
        Open(stream, DicomEncoding.Default, null, readOption, largeObjectSize);

    /// <summary>
    /// Reads a file, or its beginning, from a stream; large values stay in it until they are asked for.
    /// </summary>
    /// <param name="stream">The stream, which stays open.</param>
    /// <param name="fallbackEncoding">The encoding of texts if the dataset names no character set.</param>
    /// <param name="stop">Says before which element to stop.</param>
    /// <param name="readOption">What happens to large values.</param>
    /// <param name="largeObjectSize">From how many bytes a value counts as large; 0 means 64 KiB.</param>
    /// <returns>The file.</returns>
    /// <exception cref="DicomFileException">The stream cannot be read, or holds no DICOM file.</exception>
    public static DicomFile Open(
        Stream stream, Encoding fallbackEncoding, Func<ParseState, bool>? stop = null,
        FileReadOption readOption = FileReadOption.Default, int largeObjectSize = 0)
    {
        ArgumentNullException.ThrowIfNull(fallbackEncoding);
        var file = new DicomFile();
        file.Read((stream as FileStream)?.Name ?? "stream", fallbackEncoding, stop,
            () => (ByteSource.FromStream(stream, readOption, largeObjectSize), null));
        return file;
    }

    /// <inheritdoc cref="Open(string, FileReadOption, int)"/>
    public static Task<DicomFile> OpenAsync(
        string fileName, FileReadOption readOption = FileReadOption.Default, int largeObjectSize = 0) =>
        Task.Run(() => Open(fileName, readOption, largeObjectSize));

    /// <inheritdoc cref="Open(string, Encoding, Func{ParseState, bool}, FileReadOption, int)"/>
    public static Task<DicomFile> OpenAsync(
        string fileName, Encoding fallbackEncoding, Func<ParseState, bool>? stop = null,
        FileReadOption readOption = FileReadOption.Default, int largeObjectSize = 0) =>
        Task.Run(() => Open(fileName, fallbackEncoding, stop, readOption, largeObjectSize));

    /// <inheritdoc cref="Open(Stream, FileReadOption, int)"/>
    public static Task<DicomFile> OpenAsync(
        Stream stream, FileReadOption readOption = FileReadOption.Default, int largeObjectSize = 0) =>
        Task.Run(() => Open(stream, readOption, largeObjectSize));

    /// <inheritdoc cref="Open(Stream, Encoding, Func{ParseState, bool}, FileReadOption, int)"/>
    public static Task<DicomFile> OpenAsync(
        Stream stream, Encoding fallbackEncoding, Func<ParseState, bool>? stop = null,
        FileReadOption readOption = FileReadOption.Default, int largeObjectSize = 0) =>
        Task.Run(() => Open(stream, fallbackEncoding, stop, readOption, largeObjectSize));

    /// <summary>Whether a file has the mark <c>DICM</c> after a preamble.</summary>
    /// <param name="path">The file's name.</param>
    /// <returns>Whether it has; false also if it cannot be read.</returns>
    public static bool HasValidHeader(string path)
    {
        try
        {
            using var handle = System.IO.File.OpenHandle(path);
            Span<byte> mark = stackalloc byte[4];
            return RandomAccess.Read(handle, mark, 128) == mark.Length && mark.SequenceEqual("DICM"u8);
        }
        catch (Exception exception) when (
            exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return false;
        }
    }

    private void Read(
        string name, Encoding fallbackEncoding, Func<ParseState, bool>? stop,
        Func<(ByteSource Source, Stream? ToClose)> open)
    {
        Stream? toClose = null;
        try
        {
            (var source, toClose) = open();
            Dataset.FallbackEncodings = [fallbackEncoding];
            var reader = new FileReader(source, stop);
            IsPartial = reader.Read(FileMetaInfo, Dataset, Dataset.FallbackEncodings) != DicomReaderResult.Success;
            Format = reader.Format;
            Dataset.InternalTransferSyntax = reader.Syntax;
            Dataset.ReadingNotes =
                [.. reader.Notes.Select(note => (note.Kind.ToString(), note.Offset, note.Size, note.Tag))];
        }
        catch (Exception exception)
        {
            // Whatever the exception is, the caller learns which file it was.
            throw new DicomFileException(this, $"{name}: {exception.Message}", exception);
        }
        finally
        {
            toClose?.Dispose();
        }
    }
}
