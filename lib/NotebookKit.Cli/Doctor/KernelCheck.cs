using NotebookKit.Jupyter.Specs;

namespace NotebookKit.Cli.Doctor;

/// <summary>Whether front ends find a kernel of this kit.</summary>
internal static class KernelCheck
{
    private const string Subject = "Jupyter kernel";
    private const string Install = "dotnet run --project lib/NotebookKit.Cli -- kernel install";

    public static Finding Find()
    {
        var installed = new KernelSpecs(JupyterPaths.OfThisMachine.KernelFolders).All(_ => { });
        var own = installed.Where(spec => spec.Own is not null).ToList();
        if (own.FirstOrDefault(spec => Directory.Exists(spec.Own!.ProgramFolder)) is { } usable)
            return Finding.Present(Subject, $"{usable.Name} in {usable.Folder}");
        return own.Count > 0
            ? Finding.Optional(Subject, $"{own[0].Name} is installed, but its program is gone", Install)
            : Finding.Optional(
                Subject, "this kit's is not installed: to run the notebooks in VS Code or Jupyter", Install);
    }
}
