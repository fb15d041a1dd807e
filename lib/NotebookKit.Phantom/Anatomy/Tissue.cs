namespace NotebookKit.Phantom;

/// <summary>
/// A tissue by its CT value (HU) at 120 kV without contrast medium. The values lie in the ranges that textbooks
/// give (Hofer, "CT Teaching Manual"; Kalender, "Computed Tomography").
/// </summary>
/// <param name="CtValue">Its mean, HU.</param>
/// <param name="Mottle">How far its patches differ from the mean, HU.</param>
/// <param name="Grain">How wide these patches are, mm.</param>
internal sealed record Tissue(double CtValue, double Mottle = 0, double Grain = 5)
{
    // Everywhere.
    public static readonly Tissue Air = new(-1000);
    public static readonly Tissue Skin = new(40, 10);
    public static readonly Tissue Fat = new(-102, 6);
    public static readonly Tissue ConnectiveTissue = new(-20);
    public static readonly Tissue Muscle = new(55, 6);
    public static readonly Tissue Blood = new(42);
    public static readonly Tissue Fluid = new(6);
    public static readonly Tissue Cartilage = new(110, 15);
    public static readonly Tissue CorticalBone = new(1150, 80);
    public static readonly Tissue TrabecularBone = new(150, 45, 2.5);
    public static readonly Tissue Calcification = new(320);

    // Head.
    public static readonly Tissue Diploe = new(520, 160, 2.5);
    public static readonly Tissue CerebrospinalFluid = new(6);
    public static readonly Tissue WhiteMatter = new(28, 1);
    public static readonly Tissue GrayMatter = new(38, 1);
    public static readonly Tissue GlobusPallidus = new(34);
    public static readonly Tissue ChoroidPlexus = new(24);
    public static readonly Tissue CalcifiedChoroidPlexus = new(130);
    public static readonly Tissue Dura = new(52);
    public static readonly Tissue SinusBlood = new(55);
    public static readonly Tissue ThecalSac = new(16);

    // Chest.
    public static readonly Tissue Lung = new(-872, 14);
    public static readonly Tissue LungVessel = new(40);
    public static readonly Tissue LungFissure = new(-720);
    public static readonly Tissue Airway = new(-985);
    public static readonly Tissue BronchialWall = new(-20);
    public static readonly Tissue Myocardium = new(52, 2);

    // Abdomen.
    public static readonly Tissue Liver = new(61, 2);
    public static readonly Tissue HepaticBlood = new(38);
    public static readonly Tissue Bile = new(8);
    public static readonly Tissue Spleen = new(50, 1.5);
    public static readonly Tissue Kidney = new(34, 2);
    public static readonly Tissue Pancreas = new(38, 24, 4);
    public static readonly Tissue BowelWall = new(42, 5);
    public static readonly Tissue StomachContent = new(18, 12);
    public static readonly Tissue Chyme = new(22, 14);
    public static readonly Tissue Stool = new(-60, 330, 4);
    public static readonly Tissue BowelGas = new(-960);

    // What the patient lies on.
    public static readonly Tissue Foam = new(-940, 6);
    public static readonly Tissue TableShell = new(150);
}
