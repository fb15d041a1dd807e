using NotebookKit.Exercises.Texts;

namespace NotebookKit.Exercises.Progress;

/// <summary>
/// Keeps the progress in a file beside the notebooks, and in a second place when that one cannot be written.
/// </summary>
/// <param name="folder">The folder of the notebooks.</param>
/// <param name="fallbackFolder">The second place: the folder of results.</param>
internal sealed class ProgressKeeper(string folder, string fallbackFolder)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private readonly string _path = Path.Combine(folder, ProgressFile.Name);
    private readonly string _fallback = Path.Combine(fallbackFolder, ProgressFile.Name);

    /// <summary>The keeper for the notebook that is running.</summary>
    public static ProgressKeeper Here => new(Lecture.NotebookFolder, Lecture.OutputFolder);

    /// <summary>What the student has to know about the last reading or writing; null if all went well.</summary>
    public Message? Notice { get; private set; }

    /// <summary>What both places know.</summary>
    public ProgressFile Read()
    {
        var kept = ReadOrSetAside(_path);
        return ReadOrSetAside(_fallback).Exercises.Aggregate(kept, (all, other) =>
            all.Of(other.Key).LastTry >= other.Value.LastTry ? all : all.With(other.Key, other.Value));
    }

    /// <summary>Changes one record and keeps it.</summary>
    public ProgressFile Update(string id, Func<ExerciseRecord, ExerciseRecord> change)
    {
        var before = Read();
        var record = change(before.Of(id));
        if (record == before.Of(id)) return before;
        var after = before.With(id, record);
        if (TryWrite(_path, id, change, out var failure)) return after;
        Notice = TryWrite(_fallback, id, change, out _)
            ? CommonMessages.ProgressKeptElsewhere.With(_path, _fallback, failure)
            : CommonMessages.ProgressNotKept.With(_path, failure);
        return after;
    }

    /// <summary>
    /// Two kernels may have the same file open: each changes only its own record of what is there by then.
    /// </summary>
    private bool TryWrite(string path, string id, Func<ExerciseRecord, ExerciseRecord> change, out string failure)
    {
        failure = "";
        try
        {
            using var turn = FileTurn.Take(path, Patience);
            var current = Read();
            current.With(id, change(current.Of(id))).Save(path);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            failure = exception.Message;
            return false;
        }
    }

    /// <summary>A damaged file is kept under another name, for somebody to look at.</summary>
    private ProgressFile ReadOrSetAside(string path)
    {
        try
        {
            return ProgressFile.Read(path);
        }
        catch (InvalidDataException exception)
        {
            var aside = FreeName(path);
            Notice = CommonMessages.ProgressDamaged.With(path, aside, exception.Message);
            File.Move(path, aside);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Notice = CommonMessages.ProgressUnreadable.With(path, exception.Message);
        }
        return ProgressFile.Empty;
    }

    private static string FreeName(string path)
    {
        for (var number = 1; ; number++)
        {
            var name = Path.ChangeExtension(path, $".damaged-{number}.json");
            if (!File.Exists(name)) return name;
        }
    }
}
