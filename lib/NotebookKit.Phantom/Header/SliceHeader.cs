using System.Globalization;
using System.Text;
using FellowOakDicom;
using FellowOakDicom.IO.Buffer;

namespace NotebookKit.Phantom;

/// <summary>The data elements of a slice: the CT Image IOD (PS3.3 A.3), one method a module.</summary>
internal static class SliceHeader
{
    private const string PrivateCreator = "NOTEBOOKKIT";

    public static DicomDataset Create(Slice slice)
    {
        var dataset = new DicomDataset();
        AddSopCommon(dataset, slice);
        AddPatient(dataset, slice.Examination);
        AddStudy(dataset, slice.Examination);
        AddSeries(dataset, slice.Examination);
        AddEquipment(dataset);
        AddImage(dataset, slice);
        AddImagePlane(dataset, slice);
        AddImagePixel(dataset, slice);
        AddAcquisition(dataset, slice.Examination);
        AddWindows(dataset, slice.Windows);
        AddPrivateElements(dataset);
        return dataset;
    }

    private static void AddSopCommon(DicomDataset dataset, Slice slice)
    {
        if (slice.Examination.CharacterSets is { Length: > 0 } sets) dataset.Add(DicomTag.SpecificCharacterSet, sets);
        dataset.Add(DicomTag.SOPClassUID, DicomUID.CTImageStorage);
        dataset.Add(DicomTag.SOPInstanceUID, LectureUids.Instance(slice));
    }

    private static void AddPatient(DicomDataset dataset, Examination examination)
    {
        dataset.Add(PersonName(DicomTag.PatientName, examination));
        dataset.Add(DicomTag.PatientID, "12345679");
        dataset.Add(DicomTag.PatientBirthDate, "19700401");
        dataset.Add(DicomTag.PatientSex, "M");
        dataset.Add(DicomTag.PatientAge, examination.PatientAge);
    }

    private static void AddStudy(DicomDataset dataset, Examination examination)
    {
        dataset.Add(DicomTag.StudyInstanceUID, LectureUids.Study(examination));
        dataset.Add(DicomTag.StudyDate, examination.Date);
        dataset.Add(DicomTag.StudyTime, examination.StudyTime);
        dataset.Add(DicomTag.StudyID, Text(examination.Number));
        dataset.Add(DicomTag.AccessionNumber, $"{examination.Date}{examination.Number:D3}");
        dataset.Add(DicomTag.ReferringPhysicianName, "Ishi^Hanako");
        dataset.Add(DicomTag.StudyDescription, examination.Description);
    }

    private static void AddSeries(DicomDataset dataset, Examination examination)
    {
        dataset.Add(DicomTag.Modality, "CT");
        dataset.Add(DicomTag.SeriesInstanceUID, LectureUids.Series(examination));
        dataset.Add(DicomTag.SeriesNumber, "2");
        dataset.Add(DicomTag.SeriesDate, examination.Date);
        dataset.Add(DicomTag.SeriesTime, examination.SeriesTime);
        dataset.Add(DicomTag.SeriesDescription, examination.Protocol);
        dataset.Add(DicomTag.ProtocolName, examination.Protocol);
        dataset.Add(DicomTag.BodyPartExamined, examination.BodyPart);
        dataset.Add(DicomTag.PatientPosition, "HFS");
        dataset.Add(DicomTag.FrameOfReferenceUID, LectureUids.FrameOfReference(examination));
        dataset.Add(DicomTag.PositionReferenceIndicator, "");
    }

    private static void AddEquipment(DicomDataset dataset)
    {
        dataset.Add(DicomTag.Manufacturer, "TOSHIBA");
        dataset.Add(DicomTag.ManufacturerModelName, "Synthetic phantom");
        dataset.Add(DicomTag.InstitutionName, "Joho University Hospital");
        dataset.Add(DicomTag.StationName, "CT01");
        dataset.Add(DicomTag.DeviceSerialNumber, "0001");
        dataset.Add(DicomTag.SoftwareVersions, "NotebookKit");
    }

    private static void AddImage(DicomDataset dataset, Slice slice)
    {
        dataset.Add(DicomTag.ImageType, "ORIGINAL", "PRIMARY", "AXIAL");
        dataset.Add(DicomTag.AcquisitionNumber, "1");
        dataset.Add(DicomTag.AcquisitionDate, slice.Examination.Date);
        dataset.Add(DicomTag.AcquisitionTime, slice.Examination.SeriesTime);
        dataset.Add(DicomTag.ContentDate, slice.Examination.Date);
        dataset.Add(DicomTag.ContentTime, slice.Examination.SeriesTime);
        dataset.Add(DicomTag.InstanceNumber, Text(slice.InstanceNumber));
        dataset.Add(DicomTag.ImageComments, "Synthetic image for teaching. No patient was examined.");
    }

    private static void AddImagePlane(DicomDataset dataset, Slice slice)
    {
        var examination = slice.Examination;
        dataset.Add(DicomTag.PixelSpacing, Text(examination.PixelSpacing), Text(examination.PixelSpacing));
        dataset.Add(DicomTag.ImageOrientationPatient, "1", "0", "0", "0", "1", "0");
        dataset.Add(
            DicomTag.ImagePositionPatient,
            Text(examination.Origin.X),
            Text(examination.Origin.Y),
            Text(examination.Z(slice.Place)));
        dataset.Add(DicomTag.SliceThickness, Text(examination.SliceThickness));
        dataset.Add(
            DicomTag.SliceLocation,
            examination.SliceLocation(slice.Place).ToString("+0.000", CultureInfo.InvariantCulture));
    }

    private static void AddImagePixel(DicomDataset dataset, Slice slice)
    {
        dataset.Add<ushort>(DicomTag.SamplesPerPixel, 1);
        dataset.Add(DicomTag.Rows, (ushort)slice.Examination.Size);
        dataset.Add(DicomTag.Columns, (ushort)slice.Examination.Size);
        slice.Storage.AddTo(dataset);
    }

    private static void AddAcquisition(DicomDataset dataset, Examination examination)
    {
        dataset.Add(DicomTag.ScanOptions, examination.ScanOptions);
        dataset.Add(DicomTag.KVP, "120");
        dataset.Add(DicomTag.DataCollectionDiameter, "400.00");
        dataset.Add(DicomTag.ReconstructionDiameter, Text(examination.PixelSpacing * examination.Size));
        dataset.Add(DicomTag.GantryDetectorTilt, "0.0");
        dataset.Add(DicomTag.RotationDirection, "CW");
        dataset.Add(DicomTag.ExposureTime, Text(examination.ExposureTime));
        dataset.Add(DicomTag.XRayTubeCurrent, Text(examination.TubeCurrent));
        dataset.Add(DicomTag.Exposure, Text(examination.TubeCurrent * examination.ExposureTime / 1000));
        dataset.Add(DicomTag.ConvolutionKernel, examination.ConvolutionKernel);
    }

    private static void AddWindows(DicomDataset dataset, DisplayWindow[] windows)
    {
        dataset.Add(DicomTag.WindowCenter, Array.ConvertAll(windows, window => Text(window.Center)));
        dataset.Add(DicomTag.WindowWidth, Array.ConvertAll(windows, window => Text(window.Width)));
        if (windows.Length < 2) return;
        dataset.Add(DicomTag.WindowCenterWidthExplanation, Array.ConvertAll(windows, window => window.Explanation));
    }

    /// <summary>What a vendor adds for itself: elements of an odd group, reserved by a creator (PS3.5 7.8.1).</summary>
    private static void AddPrivateElements(DicomDataset dataset) =>
        dataset.Add(new DicomLongString(new DicomTag(0x0029, 0x01, PrivateCreator), "Made by NotebookKit.Phantom"));

    /// <summary>The bytes are given, for a name with code extensions is more than one encoding can write.</summary>
    private static DicomPersonName PersonName(DicomTag tag, Examination examination) => new(
        tag,
        DicomEncoding.GetEncodings([.. examination.CharacterSets.DefaultIfEmpty("")]),
        new MemoryByteBuffer(Encoding.ASCII.GetBytes(Padded(examination.PatientName))));

    private static string Padded(string value) => value.Length % 2 == 0 ? value : value + ' ';

    private static string Text(IFormattable value) => value.ToString(null, CultureInfo.InvariantCulture);
}
