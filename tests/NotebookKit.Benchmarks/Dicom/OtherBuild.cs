using System.Diagnostics;
using System.Globalization;
using NotebookKit.TestSupport;

namespace NotebookKit.Benchmarks;

/// <summary>This program, built on the other DICOM library, in a process that stays up.</summary>
internal sealed class OtherBuild : IDisposable
{
    private readonly Process _process;

    private OtherBuild(string program)
    {
        _process = Process.Start(new ProcessStartInfo("dotnet", [program, "dicom-answer"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        Library = ReadLine();
    }

    public string Library { get; }

    /// <summary>Starts it.</summary>
    /// <param name="program">The program; null for where the command that the exception names builds it.</param>
    /// <exception cref="FileNotFoundException">It has not been built.</exception>
    public static OtherBuild Start(string? program)
    {
        program ??= Repository.Path(
            "out", "fo-dicom", "bin", "NotebookKit.Benchmarks", "release", "NotebookKit.Benchmarks.dll");
        return File.Exists(program) ? new OtherBuild(program) : throw new FileNotFoundException(
            $"There is no {program}. On a machine that reaches all packages, build it in the repository's folder with "
            + "`dotnet build tests/NotebookKit.Benchmarks -c Release -p:Dicom=fo-dicom "
            + "--artifacts-path out/fo-dicom`.");
    }

    /// <summary>The time of the quickest call of one of <see cref="DicomOperations"/>.</summary>
    public TimeSpan Time(string name)
    {
        _process.StandardInput.WriteLine(name);
        _process.StandardInput.Flush();
        return new TimeSpan(long.Parse(ReadLine(), CultureInfo.InvariantCulture));
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }

    private string ReadLine() =>
        _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The other build failed.");
}
