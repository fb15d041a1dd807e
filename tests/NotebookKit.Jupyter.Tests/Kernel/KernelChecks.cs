using NotebookKit.TestSupport;

namespace NotebookKit.Jupyter.Tests.Kernel;

/// <summary>What the scripts that start kernels found out; each runs when a test first asks for it.</summary>
public sealed class KernelChecks : IDisposable
{
    private readonly BuiltKernel _kernel = new();

    public KernelChecks()
    {
        Protocol = Checks(KernelTests.ProtocolScript);
        Life = Checks(KernelTests.LifeScript);
        Restarts = Checks(KernelTests.RestartsScript, "5");
        Siege = Checks(KernelTests.SiegeScript);
        Soak = Checks(KernelTests.SoakScript, "8");
        LongSoak = Checks(KernelTests.SoakScript, "120");
    }

    public JudgeChecks Protocol { get; }

    public JudgeChecks Life { get; }

    public JudgeChecks Restarts { get; }

    public JudgeChecks Siege { get; }

    public JudgeChecks Soak { get; }

    public JudgeChecks LongSoak { get; }

    public void Dispose() => _kernel.Dispose();

    private JudgeChecks Checks(string script, params string[] arguments) =>
        new(() => Judge.RunJupyterClient(_kernel.JupyterPath, script, [BuiltKernel.Name, .. arguments]));
}
