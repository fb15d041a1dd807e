using NotebookKit.Cli.Terminal;

namespace NotebookKit.Cli.Files;

/// <summary>A job over many files: one that fails is reported with its name, and the others go on.</summary>
internal sealed class FileJobs(KitConsole console)
{
    public int Done { get; private set; }

    public int Failed { get; private set; }

    public int ExitCode => Failed == 0 ? Cli.ExitCode.Success : Cli.ExitCode.InputFailed;

    /// <summary>
    /// Does <paramref name="work"/> on one file. Whatever a strange file makes a reader throw is that file's
    /// failure, not the job's.
    /// </summary>
    public void Do(string file, Action work)
    {
        try
        {
            if (!File.Exists(file) && !Directory.Exists(file)) throw new FileNotFoundException("no such file or folder");
            work();
            Done++;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Fail(file, failure.Message);
        }
    }

    public void Fail(string file, string message)
    {
        Failed++;
        console.Fail(message.Contains(file, StringComparison.Ordinal) ? message : $"{file}: {message}");
    }
}
