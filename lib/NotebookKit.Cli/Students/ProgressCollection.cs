using NotebookKit.Cli.Terminal;
using NotebookKit.Exercises.Progress;

namespace NotebookKit.Cli.Students;

/// <summary>
/// The students of one or more folders; a file that cannot be read is reported, and the others go on.
/// </summary>
internal sealed class ProgressCollection(KitConsole console)
{
    private readonly List<StudentProgress> _students = [];
    private readonly Dictionary<(string Folder, string Student), int> _places = [];

    public IReadOnlyList<StudentProgress> Students => _students;

    public int Failed { get; private set; }

    /// <summary>Adds the students below a folder.</summary>
    public void AddFolder(string folder, CancellationToken cancellation)
    {
        var before = (_students.Count, Failed);
        try
        {
            if (!Directory.Exists(folder)) throw new DirectoryNotFoundException($"{folder}: no such folder");
            foreach (var (student, file) in ProgressSearch.In(Path.GetFullPath(folder), console))
            {
                cancellation.ThrowIfCancellationRequested();
                AddFile(folder, student, file);
            }
            if (before == (_students.Count, Failed))
            {
                throw new FileNotFoundException($"{folder}: no {ProgressFile.Name} in it or below");
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Fail(folder, exception);
        }
    }

    /// <summary>Adds a file to what is known of a student.</summary>
    public void AddFile(string folder, string student, string file)
    {
        try
        {
            if (SpecialFile.At(file) is { } kind) throw new IOException($"{file}: {kind}");
            var progress = ProgressFile.Read(file);
            if (_places.TryAdd((folder, student), _students.Count))
            {
                _students.Add(new StudentProgress(student, [file], progress));
            }
            else _students[_places[(folder, student)]] = _students[_places[(folder, student)]].With(file, progress);
        }
        catch (Exception exception) when (
            exception is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            Fail(file, exception);
        }
    }

    private void Fail(string subject, Exception failure)
    {
        Failed++;
        console.Fail(
            failure.Message.Contains(subject, StringComparison.Ordinal)
                ? failure.Message
                : $"{subject}: {failure.Message}");
    }
}
