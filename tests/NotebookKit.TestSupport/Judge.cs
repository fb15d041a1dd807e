using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Xunit;

namespace NotebookKit.TestSupport;

/// <summary>
/// Independent programs that judge the kit's results: the Python scripts in tests/judges and command-line tools.
/// On a user's machine a test that lacks its judge skips and says so; in CI that is a failure.
/// </summary>
public static class Judge
{
    private const string PydicomPackages = "pydicom, numpy, cv2, gdcm, nbformat";
    private const string JupyterPackages = "jupyter_client, nbclient, ipykernel, zmq, psutil";

    private static readonly Lazy<string?> Python = new(() => FindPython(PydicomPackages));
    private static readonly Lazy<string?> JupyterPython = new(() => FindPython(JupyterPackages));

    private static readonly Lazy<string> PydicomPackage = new(() =>
        Run(PythonWithPydicom(), ["-c", "import os, pydicom; print(os.path.dirname(pydicom.__file__))"])
            .RequireSuccess().Trim());

    /// <summary>Whether this machine has a Python that can judge; in CI it always counts as having one.</summary>
    public static bool HasPython => InCI || Python.Value is not null;

    private static bool InCI => Environment.GetEnvironmentVariable("CI") == "true";

    /// <summary>Runs tests/judges/<paramref name="script"/> and returns what it prints.</summary>
    public static string RunPython(string script, params string[] arguments) =>
        Run(PythonWithPydicom(), [Repository.Path("tests", "judges", script), .. arguments]).RequireSuccess();

    /// <summary>
    /// Gives <paramref name="question"/> to tests/judges/<paramref name="script"/> as JSON on its standard input, and
    /// reads its answer, JSON with camel-case names, from its output. One process can so judge hundreds of files.
    /// </summary>
    public static T AskPython<T>(string script, object question)
    {
        var input = JsonSerializer.Serialize(question, JsonSerializerOptions.Web);
        var answer = Run(PythonWithPydicom(), [Repository.Path("tests", "judges", script)], input).RequireSuccess();
        return JsonSerializer.Deserialize<T>(answer, JsonSerializerOptions.Web)
            ?? throw new InvalidOperationException($"The judge {script} answered null.");
    }

    /// <summary>
    /// Runs tests/judges/<paramref name="script"/>, a client of Jupyter's own, and returns what it prints.
    /// </summary>
    /// <param name="jupyterPath">Where Jupyter finds kernels beside the machine's own: a folder with a folder
    /// kernels.</param>
    /// <param name="script">The script.</param>
    /// <param name="arguments">Its arguments.</param>
    public static string RunJupyterClient(string jupyterPath, string script, params string[] arguments) =>
        RunJupyterClient(Finding(jupyterPath), script, arguments);

    /// <summary>
    /// Runs tests/judges/<paramref name="script"/>, a client of Jupyter's own, and returns what it prints.
    /// </summary>
    /// <param name="environment">Variables to set, such as those that say where Jupyter's folders are.</param>
    /// <param name="script">The script.</param>
    /// <param name="arguments">Its arguments.</param>
    public static string RunJupyterClient(
        IReadOnlyDictionary<string, string> environment, string script, params string[] arguments) =>
        Run(PythonWithJupyter(), [Repository.Path("tests", "judges", script), .. arguments], environment: environment)
            .RequireSuccess();

    /// <summary>Runs a program of Jupyter's own, such as <c>jupyter</c> with <c>nbconvert</c>.</summary>
    /// <param name="jupyterPath">Where Jupyter finds kernels beside the machine's own: a folder with a folder
    /// kernels.</param>
    /// <param name="tool">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    public static JudgeResult RunJupyterTool(string jupyterPath, string tool, params string[] arguments) =>
        RunJupyterTool(Finding(jupyterPath), tool, arguments);

    /// <summary>Runs a program of Jupyter's own, such as <c>jupyter</c> with <c>nbconvert</c>.</summary>
    /// <param name="environment">Variables to set, such as those that say where Jupyter's folders are.</param>
    /// <param name="tool">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    public static JudgeResult RunJupyterTool(
        IReadOnlyDictionary<string, string> environment, string tool, params string[] arguments) =>
        Run(Find(tool), arguments, environment: environment);

    /// <summary>
    /// Starts a program of Jupyter's own that goes on until it is ended, such as <c>jupyter-notebook</c>.
    /// </summary>
    /// <param name="environment">Variables to set, such as those that say where Jupyter's folders are.</param>
    /// <param name="tool">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    public static Process StartJupyterTool(
        IReadOnlyDictionary<string, string> environment, string tool, params string[] arguments) =>
        Start(Find(tool), arguments, talks: false, environment);

    /// <summary>Starts tests/judges/<paramref name="script"/> to talk with, line by line.</summary>
    public static Process StartPython(string script) =>
        Start(PythonWithPydicom(), [Repository.Path("tests", "judges", script)], talks: true);

    /// <summary>Runs a command-line tool (dcmdump, dciodvfy) and returns its exit code, output and errors.</summary>
    public static JudgeResult RunTool(string tool, params string[] arguments)
    {
        return Run(Find(tool), arguments);
    }

    /// <summary>The folder of a test collection that pydicom's package carries, such as <c>test_files</c>.</summary>
    public static string PydicomData(string folder) => Path.Combine(PydicomPackage.Value, "data", folder);

    /// <summary>The Python that has Jupyter's own clients and ipykernel, the kernel to compare with.</summary>
    public static string PythonWithJupyter() => JupyterPython.Value
        ?? throw Missing(
            "Python with jupyter_client, nbclient, ipykernel, zmq and psutil (Debian: python3-nbclient " +
            "python3-ipykernel python3-psutil)");

    /// <summary>The Python that has pydicom, NumPy and OpenCV.</summary>
    public static string PythonWithPydicom() =>
        Python.Value ?? throw Missing(
            "Python with pydicom, numpy, cv2, gdcm and nbformat (Debian: python3-pydicom python3-opencv " +
            "python3-gdcm python3-nbformat)");

    private static string? FindPython(string modules)
    {
        string?[] candidates =
            [Environment.GetEnvironmentVariable("NOTEBOOKKIT_PYTHON"), "/usr/bin/python3", "python3", "python"];
        return candidates.OfType<string>().FirstOrDefault(HasModules);

        bool HasModules(string python)
        {
            try { return Run(python, ["-c", $"import {modules}"]).ExitCode == 0; }
            catch (System.ComponentModel.Win32Exception) { return false; }
        }
    }

    /// <summary>
    /// The path of the first of these programs that this machine has; without any the test ends here.
    /// </summary>
    public static string Find(params string[] tools) =>
        tools.Select(OnThePath).FirstOrDefault(path => path is not null)
            ?? throw Missing($"the program {string.Join(" or ", tools.Select(tool => $"`{tool}`"))}");

    private static string? OnThePath(string tool) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => new[] { Path.Combine(folder, tool), Path.Combine(folder, tool + ".exe") })
            .FirstOrDefault(File.Exists);

    private static Dictionary<string, string> Finding(string jupyterPath) => new() { ["JUPYTER_PATH"] = jupyterPath };

    /// <summary>Ends the test: it skips where a judge may be missing, and fails in CI.</summary>
    /// <returns>Nothing; the type lets a caller write <c>throw</c>.</returns>
    public static Exception Missing(string judge)
    {
        if (InCI) throw new InvalidOperationException($"CI lacks {judge}: .ci/run must install it.");
        Assert.Skip($"This machine lacks {judge}, the independent judge of this test.");
        throw new UnreachableException();
    }

    private static JudgeResult Run(
        string program, IEnumerable<string> arguments, string? input = null,
        IReadOnlyDictionary<string, string>? environment = null)
    {
        using var process = Start(program, arguments, talks: input is not null, environment);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (input is not null)
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
        }
        process.WaitForExit();
        return new JudgeResult(process.ExitCode, output.Result, error.Result);
    }

    private static Process Start(
        string program, IEnumerable<string> arguments, bool talks, IReadOnlyDictionary<string, string>? environment =
            null)
    {
        var start = new ProcessStartInfo(program)
        {
            RedirectStandardInput = talks,
            StandardInputEncoding = talks ? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) : null,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["PYTHONIOENCODING"] = "utf-8";
        start.Environment["PYTHONDONTWRITEBYTECODE"] = "1";
        foreach (var (name, value) in environment ?? new Dictionary<string, string>()) start.Environment[name] = value;
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }
}

/// <summary>What an independent program answered.</summary>
public sealed record JudgeResult(int ExitCode, string Output, string Error)
{
    public string RequireSuccess() => ExitCode == 0
        ? Output
        : throw new InvalidOperationException($"The judge failed with exit code {ExitCode}: {Error}");
}
