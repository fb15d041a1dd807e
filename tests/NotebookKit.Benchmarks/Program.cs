using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using NotebookKit.Benchmarks;

switch (args)
{
    case ["kernel"]: KernelTimes.Print(); return;
    case ["dicom", .. var program]: DicomTimes.Print(program.FirstOrDefault()); return;
    case ["dicom-answer"]: DicomTimes.Answer(); return;
}
// In this process, because a project generated below the repository would inherit its build rules.
var config = DefaultConfig.Instance.AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance));
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
