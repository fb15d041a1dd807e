namespace NotebookKit.Phantom;

/// <summary>
/// A tissue by its CT value (HU) at 120 kV without contrast medium. The values lie in the ranges that textbooks
/// give (Hofer, "CT Teaching Manual"; Kalender, "Computed Tomography").
/// </summary>
/// <param name="Name">What an anatomist calls it.</param>
/// <param name="CtValue">Its mean, HU.</param>
/// <param name="Mottle">How far its patches differ from the mean, HU.</param>
/// <param name="Grain">How wide these patches are, mm.</param>
internal sealed record Tissue(string Name, double CtValue, double Mottle = 0, double Grain = 5)
{
    public static readonly Tissue Air = new("air", -1000);
    public static readonly Tissue Lung = new("lung", -872, 14);
    public static readonly Tissue Fat = new("fat", -102, 6);
    public static readonly Tissue Fluid = new("fluid", 6);
    public static readonly Tissue CerebrospinalFluid = new("cerebrospinal fluid", 6);
    public static readonly Tissue WhiteMatter = new("white matter", 28, 1);
    public static readonly Tissue GrayMatter = new("gray matter", 38, 1);
    public static readonly Tissue GlobusPallidus = new("globus pallidus", 34);
    public static readonly Tissue ChoroidPlexus = new("choroid plexus", 130);
    public static readonly Tissue ChoroidTuft = new("choroid plexus without calcium", 30);
    public static readonly Tissue Calcification = new("calcification", 320);
    public static readonly Tissue Dura = new("dura", 52);
    public static readonly Tissue Sinus = new("blood in a venous sinus", 55);
    public static readonly Tissue Blood = new("blood", 42);
    public static readonly Tissue Muscle = new("muscle", 55, 6);
    public static readonly Tissue BronchialWall = new("wall of a bronchus", -20);
    public static readonly Tissue Airway = new("air in the airways", -985);
    public static readonly Tissue Fissure = new("fissure between lobes", -720);
    public static readonly Tissue Myocardium = new("heart muscle", 52, 2);
    public static readonly Tissue LungVessel = new("vessel in the lung", 40);
    public static readonly Tissue Septum = new("connective tissue", -20);
    public static readonly Tissue ThecalSac = new("thecal sac", 16);
    public static readonly Tissue BowelWall = new("bowel wall", 42, 5);
    public static readonly Tissue Chyme = new("chyme", 22, 14);
    public static readonly Tissue StomachContent = new("food and fluid", 18, 12);
    public static readonly Tissue Stool = new("stool with gas bubbles", -60, 330, 4);
    public static readonly Tissue Gas = new("gas in the bowel", -960);
    public static readonly Tissue Bile = new("bile", 8);
    public static readonly Tissue HepaticBlood = new("blood in the liver's veins", 38);
    public static readonly Tissue Liver = new("liver", 61, 2);
    public static readonly Tissue Spleen = new("spleen", 50, 1.5);
    public static readonly Tissue Kidney = new("kidney", 34, 2);
    public static readonly Tissue Pancreas = new("pancreas", 38, 24, 4);
    public static readonly Tissue Skin = new("skin", 40, 10);
    public static readonly Tissue TrabecularBone = new("trabecular bone", 150, 45, 2.5);
    public static readonly Tissue Diploe = new("diploe", 520, 160, 2.5);
    public static readonly Tissue Cartilage = new("cartilage", 110, 15);
    public static readonly Tissue CorticalBone = new("cortical bone", 1150, 80);
    public static readonly Tissue Foam = new("foam", -940, 6);
    public static readonly Tissue TableShell = new("table shell", 150);
}
