using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using NotebookKit.Benchmarks;

switch (args)
{
    case ["help" or "--help" or "-h"]: Console.WriteLine(Help); return;
    case ["commands", .. var kit]: CommandTimes.Print(kit.FirstOrDefault()); return;
    case ["kernel"]: KernelTimes.Print(); return;
    case ["dicom", .. var program]: DicomTimes.Print(program.FirstOrDefault()); return;
    case ["dicom-answer"]: DicomTimes.Answer(); return;
}
// In this process, because a project generated below the repository would inherit its build rules.
var config = DefaultConfig.Instance.AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance));
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);

/// <summary>What this program times.</summary>
internal static partial class Program
{
    private const string Help =
        """
        commands [KIT]     whole processes: the kit's commands beside the lecture's Python code, DCMTK and GDCM. KIT is
                           the program to time, such as an installed tool [default: what `dotnet build` made]
        kernel             whole processes: this kit's kernel beside ipykernel, through Jupyter's own client
        dicom [PROGRAM]    single calls of the DICOM library beside fo-dicom; PROGRAM is this one, built on fo-dicom
        --filter NAME      single calls of the lecture beside its Python code, by BenchmarkDotNet; * for all
        """;
}
