using FellowOakDicom;
using NotebookKit.TestImages;

namespace NotebookKit.Tests.Volumes;

/// <summary>Small axial slices, 2 mm apart, made to be spoilt.</summary>
internal static class SampleStack
{
    public static List<DicomDataset> Make(int count) =>
        [.. Enumerable.Range(0, count).Select(i => Slice(i, 0, 0, 2m * i))];

    public static DicomDataset Slice(int number, decimal x, decimal y, decimal z, string orientation = @"1\0\0\0\1\0")
    {
        var data = SyntheticImage.Describe(2, 3, 8).WithPixels(6).NotValidated();
        data.Add(DicomTag.SeriesInstanceUID, "1.2.3.4");
        data.Add(DicomTag.InstanceNumber, number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        data.Add(DicomTag.ImagePositionPatient, x, y, z);
        data.Add(DicomTag.ImageOrientationPatient, orientation.Split('\\'));
        data.Add(DicomTag.PixelSpacing, 1m, 1m);
        data.Add(DicomTag.RescaleSlope, 1m);
        data.Add(DicomTag.RescaleIntercept, 0m);
        return data;
    }
}
