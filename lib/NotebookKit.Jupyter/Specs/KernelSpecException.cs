namespace NotebookKit.Jupyter.Specs;

/// <summary>A kernelspec cannot be used: which file, what is wrong with it.</summary>
internal sealed class KernelSpecException(string file, string problem) : Exception($"{file}: {problem}");
