using FellowOakDicom;

namespace NotebookKit;

/// <content>The dataset's elements of group 0010: the patient. Personal information, to be handled with care.</content>
public static partial class DatasetExtensions
{
    extension(DicomDataset data)
    {
        /// <summary>
        /// Patient's Name (0010,0010): family name, given name and so on between <c>^</c>; the alphabetic,
        /// ideographic and phonetic spellings between <c>=</c> (PS3.5 6.2.1).
        /// </summary>
        public string PatientName => DatasetValues.Text(data, DicomTag.PatientName);

        /// <summary>Patient ID (0010,0020).</summary>
        public string PatientID => DatasetValues.Text(data, DicomTag.PatientID);
    }
}
