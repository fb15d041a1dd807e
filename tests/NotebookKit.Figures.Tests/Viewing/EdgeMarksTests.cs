using FellowOakDicom;
using NotebookKit.TestImages;
using static NotebookKit.Notebook;

namespace NotebookKit.Tests.Viewing;

/// <summary>
/// The letters at the edges, left, right, top and bottom, by PS3.3 C.7.6.2.1.1: the first direction is that of a row,
/// from left to right, the second that of a column, downwards; x grows to the patient's left, y to the back, z to the
/// head.
/// </summary>
public sealed class EdgeMarksTests
{
    [Theory]
    [InlineData(@"1\0\0\0\1\0", "R L A P")] // axial, seen from the feet
    [InlineData(@"-1\0\0\0\-1\0", "L R P A")] // prone, or turned by half
    [InlineData(@"1\0\0\0\0\-1", "R L H F")] // coronal
    [InlineData(@"0\1\0\0\0\-1", "A P H F")] // sagittal
    [InlineData(@"0.8\0.6\0\-0.6\0.8\0", "RA LP AL PR")] // axial, turned
    [InlineData(@"1\0\0\0\0.9063\-0.4226", "R L AH PF")] // a tilted gantry
    [InlineData(@"0.5774\0.5774\-0.5773\0.7071\-0.7071\0", "RAH LPF RP LA")]
    [InlineData(@"1\0.00001\0\-4.3e-11\1\0", "R L A P")] // what rounding left
    public void Read_OfADirection_HasTheStandardsLetters(string orientation, string letters) =>
        Assert.Equal(letters, Letters(new DicomDecimalString(DicomTag.ImageOrientationPatient, orientation)));

    [Theory]
    [InlineData(@"1\0\0\0\1")]
    [InlineData(@"1\0\0\0\0\0")]
    [InlineData(@"2\0\0\0\1\0")]
    [InlineData("")]
    public void Read_OfAnImpossibleDirection_HasNone(string orientation) =>
        Assert.Null(Letters(new DicomDecimalString(DicomTag.ImageOrientationPatient, orientation)));

    [Theory]
    [InlineData(@"L\F", "R L H F")]
    [InlineData(@"A\FR", "P A HL FR")]
    [InlineData(@"<b>\F", null)]
    [InlineData("L", null)]
    public void Read_OfAProjection_HasThoseOfPatientOrientation(string orientation, string? letters) =>
        Assert.Equal(letters, Letters(new DicomCodeString(DicomTag.PatientOrientation, orientation.Split('\\'))));

    [Fact]
    public void Read_OfAnAnimal_HasNone() => Assert.Null(
        Letters(
            new DicomCodeString(DicomTag.AnatomicalOrientationType, "QUADRUPED"),
            new DicomDecimalString(DicomTag.ImageOrientationPatient, @"1\0\0\0\1\0")));

    [Fact]
    public void Read_OfFramesWithGroupsOfTheirOwn_HasTheFrames()
    {
        var data = Image().With(
            new DicomIntegerString(DicomTag.NumberOfFrames, 2),
            Groups(DicomTag.SharedFunctionalGroupsSequence, @"1\0\0\0\1\0"),
            new DicomSequence(
                DicomTag.PerFrameFunctionalGroupsSequence,
                new DicomDataset(), Plane(@"0\1\0\0\0\-1"))).WithPixels(16);

        Assert.Equal(["R L A P", "A P H F"], Viewer(data).Slices.Select(slice => Text(slice.Marks)));
    }

    private static string? Letters(params DicomItem[] items) =>
        Text(Viewer(Image().NotValidated().WithPixels(8).With(items)).Slices[0].Marks);

    private static string? Text(NotebookKit.Viewing.EdgeMarks? marks) =>
        marks is null ? null : $"{marks.Left} {marks.Right} {marks.Top} {marks.Bottom}";

    private static DicomDataset Image() => SyntheticImage.Describe(2, 2, 16);

    private static DicomSequence Groups(DicomTag tag, string orientation) => new(tag, Plane(orientation));

    private static DicomDataset Plane(string orientation) => new()
    {
        new DicomSequence(
            DicomTag.PlaneOrientationSequence,
            new DicomDataset { new DicomDecimalString(DicomTag.ImageOrientationPatient, orientation) }),
    };
}
