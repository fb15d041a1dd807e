using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NotebookKit.Jupyter.Specs;

namespace NotebookKit.Jupyter.Client;

/// <summary>What a kernelspec says about starting its kernel, filled in (jupyter_client, "Kernel specs").</summary>
internal static partial class KernelCommandLine
{
    /// <summary>How to start the process.</summary>
    /// <param name="spec">The kernel.</param>
    /// <param name="connectionFile">The path of its connection file.</param>
    /// <param name="folder">The folder that its relative paths start from.</param>
    /// <exception cref="KernelClientException">The spec names no program.</exception>
    public static ProcessStartInfo Of(KernelSpec spec, string connectionFile, string folder)
    {
        if (spec.Arguments.Count == 0)
        {
            var file = Path.Combine(spec.Folder, KernelSpec.FileName);
            throw new KernelClientException($"the kernel {spec.Name} cannot be started: argv is empty in {file}");
        }
        var start = new ProcessStartInfo(Fill(spec.Arguments[0]))
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        // Ctrl-C in a Windows console would end the kernel before it can be asked to stop.
        if (OperatingSystem.IsWindows()) start.CreateNewProcessGroup = true;
        foreach (var argument in spec.Arguments.Skip(1)) start.ArgumentList.Add(Fill(argument));
        foreach (var (name, value) in spec.Environment) start.Environment[name] = Substitute(value);
        // The kernel ends itself when this process has died. On Windows it would need an inherited handle.
        if (!OperatingSystem.IsWindows())
        {
            start.Environment["JPY_PARENT_PID"] = Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        }
        return start;

        string Fill(string argument) => argument
            .Replace(KernelSpec.ConnectionFile, connectionFile, StringComparison.Ordinal)
            .Replace("{resource_dir}", spec.Folder, StringComparison.Ordinal);
    }

    /// <summary>Replaces the names of variables that are set by their values; other names stay.</summary>
    private static string Substitute(string value) =>
        Variable().Replace(value, match => Environment.GetEnvironmentVariable(match.Groups[1].Value) ?? match.Value);

    [GeneratedRegex(@"\$\{([A-Za-z_][A-Za-z0-9_]*)\}")]
    private static partial Regex Variable();
}
