using NotebookKit.Cli.Terminal;

namespace NotebookKit.Cli.Files;

/// <summary>A job over many files: one that fails is reported with its name, and the others go on.</summary>
internal sealed class FileJobs(KitConsole console)
{
    private int Done { get; set; }

    public int Failed { get; private set; }

    /// <summary>
    /// Does <paramref name="work"/> on one file. Whatever a strange file makes a reader throw is that file's
    /// failure, not the job's.
    /// </summary>
    public void Do(string file, Action work)
    {
        try
        {
            if (!File.Exists(file) && !Directory.Exists(file))
            {
                throw new FileNotFoundException("no such file or folder");
            }
            if (SpecialFile.At(file) is { } kind) throw new IOException($"{kind}");
            work();
            Done++;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Fail(file, exception.Message);
        }
    }

    /// <summary>The exit code for all of it. That there was no file at all is a failure, too.</summary>
    public int Finish(params IEnumerable<string> sources)
    {
        if (Done + Failed == 0) Fail(string.Join(", ", sources), "no files there");
        return Failed == 0 ? ExitCode.Success : ExitCode.InputFailed;
    }

    private void Fail(string file, string message)
    {
        Failed++;
        console.Fail(message.Contains(file, StringComparison.Ordinal) ? message : $"{file}: {message}");
    }
}
