using NotebookKit.Engine.References;

namespace NotebookKit.Engine.Execution;

/// <summary>
/// What an engine needs of the process and the machine that it runs in. Everything else in the engine starts no
/// thread, blocks none, starts no process, reads no assembly's path and does not touch the console.
/// </summary>
public sealed record EngineHost
{
    /// <summary>A program with threads, files, the .NET SDK and a console: the default.</summary>
    public static EngineHost Desktop { get; } = new();

    /// <summary>Runs the code of a cell. Default: on a thread of its own, which an interrupt wakes.</summary>
    public CodeRunner RunCode { get; init; } = CellThread.RunAsync;

    /// <summary>The assemblies of the process. Default: those with files.</summary>
    public HostAssemblies Assemblies { get; init; } = new PlatformAssemblies();

    /// <summary>Whether the .NET SDK is there to restore packages. Default: yes.</summary>
    public bool CanRestorePackages { get; init; } = true;

    /// <summary>What <c>Console.In</c> reads outside of cells. Default: the process's standard input.</summary>
    public Func<TextReader> ConsoleInput { get; init; } = () => Console.In;

    /// <summary>
    /// Looks whether the user has interrupted the cell, and if so cancels it. Running cells call it, so that an
    /// interrupt arrives where there is no second thread to cancel them. Default: null, for there is one.
    /// </summary>
    public Action? PollInterrupt { get; init; }
}
