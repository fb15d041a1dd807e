using FellowOakDicom;

namespace NotebookKit;

/// <content>The dataset's elements of group 0008: identification, dates, equipment.</content>
public static partial class DatasetExtensions
{
    extension(DicomDataset data)
    {
        /// <summary>
        /// SOP Instance UID (0008,0018): the unique identifier of this image, by which no two images in the world are
        /// the same.
        /// </summary>
        public string SOPInstanceUID => DatasetValues.Text(data, DicomTag.SOPInstanceUID);

        /// <summary>Study Date (0008,0020) as it is stored: <c>YYYYMMDD</c>.</summary>
        public string StudyDate => DatasetValues.Text(data, DicomTag.StudyDate);

        /// <summary>Study Time (0008,0030) as it is stored: <c>HHMMSS.FFFFFF</c>.</summary>
        public string StudyTime => DatasetValues.Text(data, DicomTag.StudyTime);

        /// <summary>Modality (0008,0060): <c>CT</c>, <c>MR</c>, …</summary>
        public string Modality => DatasetValues.Text(data, DicomTag.Modality);

        /// <summary>Manufacturer (0008,0070) of the scanner.</summary>
        public string Manufacturer => DatasetValues.Text(data, DicomTag.Manufacturer);
    }
}
