using FellowOakDicom;

namespace NotebookKit.Tags;

/// <summary>
/// Which elements tell about a person, to remind a reader to handle them with care. It is a reminder, not the list
/// that anonymizing needs (PS3.15 table E.1-1).
/// </summary>
internal static class PersonalInformation
{
    private const ushort PatientGroup = 0x0010;

    private static readonly HashSet<DicomTag> Elsewhere =
    [
        DicomTag.AccessionNumber, DicomTag.InstitutionName, DicomTag.InstitutionAddress, DicomTag.StationName,
        DicomTag.InstitutionalDepartmentName, DicomTag.DeviceSerialNumber, DicomTag.ReferringPhysicianAddress,
        DicomTag.ReferringPhysicianTelephoneNumbers, DicomTag.PerformedStationName, DicomTag.AdmissionID,
    ];

    public static bool IsIn(DicomItem item) =>
        item.Tag.Group == PatientGroup || item.ValueRepresentation == DicomVR.PN || Elsewhere.Contains(item.Tag);
}
