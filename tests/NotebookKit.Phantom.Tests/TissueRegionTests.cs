using NotebookKit.TestSupport;

namespace NotebookKit.Tests.Phantom;

/// <summary>
/// Regions of interest in the committed slices, measured by pydicom and NumPy, against textbook ranges.
/// </summary>
public sealed class TissueRegionTests
{
    private static readonly Lazy<Dictionary<string, (double Mean, double Deviation)>> Measured = new(MeasureAll);

    [Theory]
    [InlineData("thalamus", 34, 42)]
    [InlineData("white matter", 22, 32)]
    [InlineData("lateral ventricle", 0, 15)]
    [InlineData("occipital bone", 400, 1800)]
    [InlineData("air before the face", -1010, -990)]
    [InlineData("liver", 50, 70)]
    [InlineData("spleen", 40, 60)]
    [InlineData("abdominal aorta", 35, 50)]
    [InlineData("gas in the stomach", -1010, -930)]
    [InlineData("vertebral body", 100, 250)]
    [InlineData("kidney", 25, 45)]
    [InlineData("gallbladder", -5, 20)]
    [InlineData("visceral fat", -120, -80)]
    [InlineData("subcutaneous fat", -120, -80)]
    [InlineData("psoas", 40, 70)]
    [InlineData("trachea", -1010, -950)]
    [InlineData("right lung", -920, -700)]
    [InlineData("left lung", -920, -700)]
    [InlineData("ascending aorta", 35, 50)]
    [InlineData("descending aorta", 35, 50)]
    public void Region_OfAKnownTissue_HasAPlausibleCTValue(string tissue, double lowest, double highest) =>
        Assert.InRange(Measured.Value[tissue].Mean, lowest, highest);

    [Fact]
    public void Noise_InTheMiddleOfTheBody_IsStrongerThanInTheAirBesideIt()
    {
        var (body, air) = (Measured.Value["liver"].Deviation, Measured.Value["air before the belly"].Deviation);
        Assert.InRange(body, 5, 20);
        Assert.True(body > 2 * air, $"liver {body} HU, air {air} HU");
    }

    [Fact]
    public void GrayMatter_IsBrighterThanWhite_ByAboutTenHU() =>
        Assert.InRange(Measured.Value["thalamus"].Mean - Measured.Value["white matter"].Mean, 5, 15);

    private static Dictionary<string, (double Mean, double Deviation)> MeasureAll()
    {
        // Slice, centre and radius, mm in the patient's coordinates.
        (string Tissue, string Slice, double X, double Y, double Radius)[] regions =
        [
            ("thalamus", "Brain01", 10, 12, 3.5),
            ("white matter", "Brain01", 22, -48, 3),
            ("lateral ventricle", "Brain02", 11, -28, 2.5),
            ("occipital bone", "Brain01", 0, 85, 1.5),
            ("air before the face", "Brain01", 0, -105, 3),
            ("liver", "Abdomen01", -90, 20, 12),
            ("spleen", "Abdomen01", 126, 20, 6),
            ("abdominal aorta", "Abdomen01", 9, 6, 6),
            ("gas in the stomach", "Abdomen01", 80, -55, 6),
            ("vertebral body", "Abdomen01", -4, 34, 5),
            ("air before the belly", "Abdomen01", 0, -140, 8),
            ("kidney", "Abdomen02", 86, 45, 3),
            ("gallbladder", "Abdomen02", -56, -40, 6),
            ("visceral fat", "Abdomen02", 20, -50, 4),
            ("subcutaneous fat", "Abdomen03", 0, -95, 3),
            ("psoas", "Abdomen03", 38, 44, 8),
            ("trachea", "Lung01", -3, 9, 5),
            ("right lung", "Lung02", -90, 0, 10),
            ("ascending aorta", "Lung02", -13, -25, 8),
            ("left lung", "Lung03", 90, 45, 10),
            ("descending aorta", "Lung03", 22, 40, 7),
        ];
        var question = regions.Select(region => new object[]
        {
            Repository.Path("data", "ct_dcmdir", region.Slice), region.X, region.Y, region.Radius,
        });
        var answers = Judge.AskPython<double[][]>("regions.py", question);
        return regions.Zip(answers).ToDictionary(pair => pair.First.Tissue, pair => (pair.Second[0], pair.Second[1]));
    }
}
