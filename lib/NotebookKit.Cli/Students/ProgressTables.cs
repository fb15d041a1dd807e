using System.Globalization;
using NotebookKit.Cli.Terminal;
using NotebookKit.Exercises.Progress;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace NotebookKit.Cli.Students;

/// <summary>The tables that a person reads.</summary>
internal sealed class ProgressTables(ProgressText text)
{
    /// <summary>One student: a row a notebook.</summary>
    public Table OfStudent(StudentProgress student)
    {
        var table = Empty(text.Notebook);
        table.AddColumn(Column(text.Progress, Justify.Left));
        foreach (var title in (string[])[text.Solved, text.Tries, text.Hints])
        {
            table.AddColumn(Column(title, Justify.Right));
        }
        foreach (var notebook in StudentProgress.Notebooks) AddRow(table, notebook, student.Records(notebook), Boxes);
        AddRow(table, text.Total, student.Records(), _ => "");
        return table;
    }

    /// <summary>A class: a row a student, a column a notebook.</summary>
    public Table OfClass(IEnumerable<StudentProgress> students)
    {
        var table = Empty(text.Student);
        foreach (var title in StudentProgress.Notebooks.Append(text.Total))
        {
            table.AddColumn(Column(title, Justify.Right));
        }
        foreach (var student in students)
        {
            table.AddRow([
                new Text(PlainText.Of(student.Student)),
                .. StudentProgress.Notebooks.Select(notebook => Share(student.Records(notebook))),
                Share(student.Records()),
            ]);
        }
        return table;
    }

    private static Table Empty(string firstTitle) =>
        new Table().Border(TableBorder.Simple).AddColumn(Column(firstTitle, Justify.Left));

    private static void AddRow(
        Table table, string title, IReadOnlyList<ExerciseRecord> records,
        Func<IReadOnlyList<ExerciseRecord>, string> bar) =>
        table.AddRow(
            new Text(title), new Text(bar(records), new Style(Colour(records))), Share(records),
            Number(records.Sum(record => record.Tries)), Number(records.Sum(record => record.Hints)));

    private static string Boxes(IReadOnlyList<ExerciseRecord> records) =>
        string.Concat(records.Select(record => record.Solved ? '■' : '□'));

    private static IRenderable Share(IReadOnlyList<ExerciseRecord> records) => new Text(
        string.Create(CultureInfo.InvariantCulture, $"{records.Count(record => record.Solved)}/{records.Count}"),
        new Style(Colour(records)));

    private static Text Number(int number) => new(number.ToString(CultureInfo.InvariantCulture));

    private static TableColumn Column(string title, Justify alignment) =>
        new TableColumn(new Text(title)) { NoWrap = true, Alignment = alignment };

    /// <summary>Green is done, yellow begun.</summary>
    private static Color Colour(IReadOnlyList<ExerciseRecord> records) =>
        records.All(record => record.Solved) ? Color.Green
        : records.Any(record => record.Tries > 0) ? Color.Yellow
        : Color.Default;
}
