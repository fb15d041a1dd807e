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
            if (connection.Key.Length == 0)
            {
                log.Write(
                    $"{path}: the key is empty, so messages are not signed: whoever reaches the ports of this kernel "
                    + "can run code with your rights.");
            }
            var codec = new MessageCodec(connection.Key);
            await using var sockets = new KernelSockets(connection, path, codec.ProvesKey, log);
            var kernel = new KernelHost(sockets, codec, log);
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
