namespace NotebookKit.Jupyter.Tests.Kernel;

/// <summary>
/// Tests that start kernels run one after another: some look at the clock, and ten kernels at once take all there is.
/// </summary>
[CollectionDefinition(Name)]
public sealed class KernelCollection
{
    public const string Name = "Kernels";
}
