using NotebookKit.Jupyter.Kernel;

return await KernelProgram.RunAsync(args);
