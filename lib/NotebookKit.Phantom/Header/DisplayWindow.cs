namespace NotebookKit.Phantom;

/// <summary>A window stored in a file, with the name under which a viewer offers it (PS3.3 C.11.2.1.2).</summary>
internal readonly record struct DisplayWindow(int Center, int Width, string Explanation)
{
    public static readonly DisplayWindow Brain = new(40, 80, "BRAIN");
    public static readonly DisplayWindow Abdomen = new(40, 350, "ABDOMEN");
    public static readonly DisplayWindow Lung = new(-600, 1500, "LUNG");
    public static readonly DisplayWindow Mediastinum = new(40, 400, "MEDIASTINUM");
}
