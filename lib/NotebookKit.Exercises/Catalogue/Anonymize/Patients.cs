using FellowOakDicom;

namespace NotebookKit.Exercises.Catalogue.Anonymize;

/// <summary>The datasets that a student anonymizes: two slices of a series of an invented patient.</summary>
internal static class Patients
{
    public const string Name = "Joho Taro";
    public const string Id = "12345679";
    public const string NewName = "no name";
    public const string NewId = "no ptid";

    private const string Root = "2.25.147690646254043587706931719334677584996";

    /// <summary>A slice, made anew: a function may change what it gets.</summary>
    public static DicomDataset Slice(int number = 1)
    {
        var dataset = new DicomDataset
        {
            { DicomTag.SOPClassUID, DicomUID.CTImageStorage },
            { DicomTag.SOPInstanceUID, $"{Root}.1.2.{number}" },
            { DicomTag.StudyDate, "20101112" },
            { DicomTag.StudyTime, "153820.000" },
            { DicomTag.AccessionNumber, "20101112001" },
            { DicomTag.Modality, "CT" },
            { DicomTag.InstitutionName, "Joho University Hospital" },
            { DicomTag.PatientName, Name },
            { DicomTag.PatientID, Id },
            { DicomTag.PatientBirthDate, "19700401" },
            { DicomTag.SliceThickness, "8.0" },
            { DicomTag.StudyInstanceUID, $"{Root}.1" },
            { DicomTag.SeriesInstanceUID, $"{Root}.1.2" },
            { DicomTag.InstanceNumber, number.ToString(System.Globalization.CultureInfo.InvariantCulture) },
            { DicomTag.WindowCenter, "40" },
        };
        return dataset;
    }

    /// <summary>A slice with the private elements of two vendors, some of them inside of a sequence.</summary>
    public static DicomDataset SliceWithPrivateElements()
    {
        var step = new DicomDataset
        {
            { DicomTag.ScheduledProcedureStepDescription, "HEAD CT" },
            new DicomLongString(new DicomTag(0x0029, 0x10), "VENDOR ONE"),
            new DicomLongString(new DicomTag(0x0029, 0x1001), Name),
        };
        var dataset = Slice();
        dataset.Add(new DicomSequence(DicomTag.RequestAttributesSequence, step));
        dataset.Add(new DicomLongString(new DicomTag(0x0029, 0x10), "VENDOR ONE"));
        dataset.Add(new DicomLongString(new DicomTag(0x0029, 0x1001), Name));
        dataset.Add(new DicomLongString(new DicomTag(0x0033, 0x10), "VENDOR TWO"));
        dataset.Add(new DicomLongString(new DicomTag(0x0033, 0x1008), Id));
        return dataset;
    }

    /// <summary>An element's value; null if there is no such element.</summary>
    public static string? Value(DicomDataset dataset, DicomTag tag) =>
        dataset.TryGetString(tag, out var value) ? value : dataset.Contains(tag) ? "" : null;

    /// <summary>Those elements, but for some, that a dataset has no longer as a slice had them.</summary>
    public static DicomTag? FirstLost(DicomDataset before, DicomDataset after, params DicomTag[] but) => before
        .Select(item => item.Tag)
        .FirstOrDefault(tag => !but.Contains(tag) && Value(after, tag) != Value(before, tag));
}
