using FellowOakDicom;

namespace NotebookKit;

/// <content>
/// The dataset's elements of group 0020: the study and series that the image belongs to, and its place there.
/// </content>
public static partial class DatasetExtensions
{
    extension(DicomDataset data)
    {
        /// <summary>Study Instance UID (0020,000D): the same in all images of one examination.</summary>
        public string StudyInstanceUID => DatasetValues.Text(data, DicomTag.StudyInstanceUID);

        /// <summary>Series Instance UID (0020,000E): the same in all images of one series.</summary>
        public string SeriesInstanceUID => DatasetValues.Text(data, DicomTag.SeriesInstanceUID);

        /// <summary>Series Number (0020,0011).</summary>
        public int SeriesNumber => DatasetValues.Integer(data, DicomTag.SeriesNumber);

        /// <summary>Acquisition Number (0020,0012).</summary>
        public int AcquisitionNumber => DatasetValues.Integer(data, DicomTag.AcquisitionNumber);

        /// <summary>Instance Number (0020,0013): the image's number in its series.</summary>
        public int InstanceNumber => DatasetValues.Integer(data, DicomTag.InstanceNumber);

        /// <summary>
        /// Image Position (Patient) (0020,0032): x, y and z in mm of the centre of the first pixel. It puts slices in
        /// order in space.
        /// </summary>
        public double[] ImagePositionPatient => DatasetValues.Numbers(data, DicomTag.ImagePositionPatient);

        /// <summary>Slice Location (0020,1041) in mm.</summary>
        public double SliceLocation => DatasetValues.Number(data, DicomTag.SliceLocation);
    }
}
