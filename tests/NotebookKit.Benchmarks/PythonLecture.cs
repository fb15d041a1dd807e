using System.Diagnostics;
using NotebookKit.TestSupport;

namespace NotebookKit.Benchmarks;

/// <summary>
/// The lecture's Python code in a process that stays up, so that what is timed is the work and one line through a pipe
/// (some 50 µs), not Python's start.
/// </summary>
internal sealed class PythonLecture : IDisposable
{
    private const string Script = "lecture_server.py";
    private readonly Process _process = Judge.StartPython(Script);

    /// <summary>The same operations by a whole process, which ends with the last of them.</summary>
    public static ProgramCall Call(IEnumerable<string> operations) => new(
        Judge.PythonWithPydicom(), [Repository.Path("tests", "judges", Script)],
        string.Concat(operations.Select(operation => operation + '\n')));

    /// <summary>Runs one operation of lecture_server.py and waits until it is done.</summary>
    public void Run(params string[] words)
    {
        _process.StandardInput.WriteLine(string.Join('\t', words));
        _process.StandardInput.Flush();
        if (_process.StandardOutput.ReadLine() != "done")
        {
            throw new InvalidOperationException($"Python failed: {_process.StandardError.ReadToEnd()}");
        }
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
