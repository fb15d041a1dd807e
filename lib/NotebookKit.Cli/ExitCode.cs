namespace NotebookKit.Cli;

/// <summary>What the kit tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>Everything asked for was done.</summary>
    public const int Success = 0;

    /// <summary>Some input failed and was reported; the rest was done.</summary>
    public const int InputFailed = 1;

    /// <summary>The command line itself is wrong; nothing was done.</summary>
    public const int WrongUsage = 2;

    /// <summary>Ctrl-C: 128 + SIGINT, as shells count it.</summary>
    public const int Interrupted = 130;
}
