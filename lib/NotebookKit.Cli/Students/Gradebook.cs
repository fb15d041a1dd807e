using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NotebookKit.Exercises;
using NotebookKit.Exercises.Progress;

namespace NotebookKit.Cli.Students;

/// <summary>
/// The students as JSON, for a gradebook to read. Every student has every notebook and every exercise.
/// </summary>
internal static class Gradebook
{
    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        // Nothing here goes into a web page; names stay readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string ToJson(IEnumerable<StudentProgress> students)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Layout))
        {
            json.WriteStartArray();
            foreach (var student in students) Write(json, student);
            json.WriteEndArray();
        }
        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static void Write(Utf8JsonWriter json, StudentProgress student)
    {
        json.WriteStartObject();
        json.WriteString("student", student.Student);
        json.WriteStartArray("files");
        foreach (var file in student.Files) json.WriteStringValue(file);
        json.WriteEndArray();
        WriteCounts(json, student.Records());
        json.WriteStartObject("notebooks");
        foreach (var notebook in StudentProgress.Notebooks)
        {
            json.WriteStartObject(notebook);
            WriteCounts(json, student.Records(notebook));
            json.WriteEndObject();
        }
        json.WriteEndObject();
        json.WriteStartArray("exercises");
        foreach (var exercise in ExerciseCatalogue.All) Write(json, exercise, student.Progress.Of(exercise.Id));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter json, IReadOnlyList<ExerciseRecord> records)
    {
        json.WriteNumber("solved", records.Count(record => record.Solved));
        json.WriteNumber("total", records.Count);
    }

    private static void Write(Utf8JsonWriter json, ExerciseDefinition exercise, ExerciseRecord record)
    {
        json.WriteStartObject();
        json.WriteString("id", exercise.Id);
        json.WriteString("notebook", exercise.Notebook);
        json.WriteBoolean("solved", record.Solved);
        json.WriteNumber("tries", record.Tries);
        json.WriteNumber("hints", record.Hints);
        json.WriteString(
            "solvedAt",
            record.SolvedAt?.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        json.WriteString("mistake", record.Mistake);
        json.WriteEndObject();
    }
}
