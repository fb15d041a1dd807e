namespace NotebookKit.Jupyter.Specs;

/// <summary>The pictures that front ends show beside a kernel's name.</summary>
internal static class KernelLogos
{
    private static readonly IReadOnlyList<string> Names = ["logo-32x32.png", "logo-64x64.png", "logo-svg.svg"];

    public static void WriteTo(string folder)
    {
        foreach (var name in Names)
        {
            using var logo = typeof(KernelLogos).Assembly.GetManifestResourceStream(name)!;
            using var file = File.Create(Path.Combine(folder, name));
            logo.CopyTo(file);
        }
    }
}
