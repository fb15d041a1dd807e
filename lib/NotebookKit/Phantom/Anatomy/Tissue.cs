namespace NotebookKit.Phantom;

/// <summary>
/// A tissue by its CT value (HU) at 120 kV without contrast medium. The values lie in the ranges that textbooks
/// give (Hofer, "CT Teaching Manual"; Kalender, "Computed Tomography").
/// </summary>
/// <param name="Name">For the reader, and to give each tissue its own mottle.</param>
/// <param name="CtValue">Its mean, HU.</param>
/// <param name="Mottle">How far patches a few millimetres wide differ from the mean, HU.</param>
internal sealed record Tissue(string Name, double CtValue, double Mottle = 0)
{
    public static readonly Tissue Air = new("air", -1000);
    public static readonly Tissue Lung = new("lung", -860, 15);
    public static readonly Tissue Fat = new("fat", -102, 6);
    public static readonly Tissue Fluid = new("fluid", 6);
    public static readonly Tissue CerebrospinalFluid = new("cerebrospinal fluid", 6);
    public static readonly Tissue WhiteMatter = new("white matter", 28, 1);
    public static readonly Tissue GrayMatter = new("gray matter", 38, 1);
    public static readonly Tissue Blood = new("blood", 43);
    public static readonly Tissue Muscle = new("muscle", 55, 6);
    public static readonly Tissue Liver = new("liver", 60, 2);
    public static readonly Tissue Spleen = new("spleen", 50, 1.5);
    public static readonly Tissue Kidney = new("kidney", 34, 2);
    public static readonly Tissue Pancreas = new("pancreas", 40, 8);
    public static readonly Tissue Skin = new("skin", 40, 10);
    public static readonly Tissue TrabecularBone = new("trabecular bone", 180, 50);
    public static readonly Tissue Diploe = new("diploe", 520, 120);
    public static readonly Tissue CorticalBone = new("cortical bone", 1150, 80);
    public static readonly Tissue Foam = new("foam", -940, 6);
    public static readonly Tissue TableShell = new("table shell", -120);
}
