using NotebookKit.Jupyter.Messages;
using NotebookKit.Jupyter.Specs;

namespace NotebookKit.Jupyter.Kernel;

/// <summary>The kernel as a program: one argument, the connection file that the front end wrote.</summary>
public static class KernelProgram
{
    private const int Success = 0;
    private const int CannotStart = 2;

    /// <summary>Serves a front end until it shuts the kernel down.</summary>
    /// <param name="arguments">The path of the connection file.</param>
    /// <returns>The process's exit code: 0 after a shutdown request, 2 if the kernel could not start.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        var log = new KernelLog(Console.Error);
        if (arguments is not [var path])
        {
            log.Write("One argument is expected: the connection file that a Jupyter front end writes.");
            return CannotStart;
        }
        using var use = ProgramUse.Hold(AppContext.BaseDirectory);
        try
        {
            var connection = ConnectionFile.Load(path);
            await using var sockets = new KernelSockets(connection, path, log);
            var kernel = new KernelHost(sockets, new MessageCodec(connection.Key), log);
            await kernel.RunAsync();
            return Success;
        }
        catch (ConnectionFileException exception)
        {
            log.Write(exception.Message);
            return CannotStart;
        }
    }
}
