using System.Globalization;
using Spectre.Console;

namespace NotebookKit.Cli.Run;

/// <summary>A bar a notebook, for people at a terminal.</summary>
internal sealed class BarProgress(ProgressContext context) : IRunProgress
{
    private ProgressTask? _bar;
    private string _name = "";

    public static Progress On(IAnsiConsole console) => console.Progress().Columns(
        new TaskDescriptionColumn { Alignment = Justify.Left },
        new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn());

    public void Begin(LectureNotebook notebook)
    {
        _name = Markup.Escape(notebook.Name);
        _bar = context.AddTask(_name, maxValue: Math.Max(1, notebook.CodeCellCount));
    }

    public void CellFinished() => _bar!.Increment(1);

    public void End(TimeSpan elapsed, bool succeeded)
    {
        _bar!.Description = string.Create(CultureInfo.InvariantCulture,
            $"{(succeeded ? "[green]✓[/]" : "[red]✗[/]")} {_name} [grey]{elapsed.TotalSeconds:0.0} s[/]");
        if (succeeded) _bar.Value = _bar.MaxValue;
        _bar.StopTask();
    }
}
