using System.Text.RegularExpressions;

namespace NotebookKit.Jupyter.Specs;

/// <summary>The names that kernels may have, and the names of this kit's kernel.</summary>
internal static partial class KernelName
{
    /// <summary>The name that .NET Interactive's C# kernel has, and that the notebooks carry.</summary>
    public const string Default = ".net-csharp";

    /// <summary>The name to use where .NET Interactive has taken the default one.</summary>
    public const string Alternative = "notebookkit-csharp";

    /// <summary>Whether Jupyter accepts a name (jupyter_client, kernelspec).</summary>
    public static bool IsValid(string name) => Pattern().IsMatch(name) && name.Trim('.').Length > 0;

    [GeneratedRegex(@"\A[a-z0-9._\-]+\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
