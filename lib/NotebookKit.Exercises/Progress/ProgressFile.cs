using System.Text.Json;
using NotebookKit.Shared;

namespace NotebookKit.Exercises.Progress;

/// <summary>The file that keeps a student's progress beside the notebooks.</summary>
/// <param name="Version">The format; this kit writes 1.</param>
/// <param name="Exercises">What is known of each exercise, by its id.</param>
internal sealed record ProgressFile(int Version, IReadOnlyDictionary<string, ExerciseRecord> Exercises)
{
    /// <summary>Its name in the folder of the notebooks.</summary>
    public const string Name = "exercise-progress.json";

    private const int KnownVersion = 1;
    private const long Largest = 1 << 20;

    private static readonly JsonSerializerOptions Json =
        new(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n" };

    public static ProgressFile Empty { get; } = new(KnownVersion, new Dictionary<string, ExerciseRecord>());

    /// <summary>Reads a file; one that does not exist is empty.</summary>
    /// <exception cref="InvalidDataException">It is damaged, or of a newer kit.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be read.</exception>
    public static ProgressFile Read(string path)
    {
        if (!File.Exists(path)) return Empty;
        if (new FileInfo(path).Length > Largest)
        {
            throw new InvalidDataException($"{path}: too large for a progress file.");
        }
        ProgressFile? file;
        try
        {
            file = JsonSerializer.Deserialize<ProgressFile>(File.ReadAllBytes(path), Json);
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"{path}: not a progress file: {exception.Message}", exception);
        }
        if (file?.Exercises is null || file.Exercises.Values.Any(record => record is null))
        {
            throw new InvalidDataException($"{path}: not a progress file: \"exercises\" is missing or empty.");
        }
        if (file.Version != KnownVersion)
        {
            throw new InvalidDataException(
                $"{path}: of version {file.Version}, which this kit does not know (it knows {KnownVersion}).");
        }
        return file;
    }

    /// <summary>The record of an exercise; a fresh one if it was never tried.</summary>
    public ExerciseRecord Of(string id) => Exercises.GetValueOrDefault(id) ?? new ExerciseRecord();

    public ProgressFile With(string id, ExerciseRecord record) =>
        this with
        {
            Exercises = new SortedDictionary<string, ExerciseRecord>(
                Exercises.ToDictionary(), StringComparer.Ordinal)
            { [id] = record },
        };

    /// <summary>Writes the file whole or not at all.</summary>
    /// <exception cref="IOException">The folder or the file is read-only.</exception>
    public void Save(string path) => WholeFile.Write(path, JsonSerializer.SerializeToUtf8Bytes(this, Json));
}
