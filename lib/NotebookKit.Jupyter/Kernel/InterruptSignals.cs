using System.Runtime.InteropServices;

namespace NotebookKit.Jupyter.Kernel;

/// <summary>
/// Signals of the system: Ctrl-C interrupts the cell, as in every Jupyter kernel; SIGTERM ends the kernel.
/// </summary>
internal sealed class InterruptSignals : IDisposable
{
    private readonly PosixSignalRegistration _interrupt;
    private readonly PosixSignalRegistration _terminate;

    public InterruptSignals(CellInterrupter interrupter, CancellationTokenSource stopping)
    {
        _interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
        {
            signal.Cancel = true;
            interrupter.Interrupt();
        });
        _terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal =>
        {
            signal.Cancel = true;
            stopping.Cancel();
        });
    }

    public void Dispose()
    {
        _interrupt.Dispose();
        _terminate.Dispose();
    }
}
