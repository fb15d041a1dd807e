using FellowOakDicom;

namespace NotebookKit;

/// <summary>The dataset's elements of group 0018: how the image was acquired.</summary>
/// <remarks>
/// An absent element, and a number without a value, are a <see cref="DicomDataException"/> that names the tag.
/// </remarks>
public static class AcquisitionInformation
{
    extension(DicomDataset data)
    {
        /// <summary>Body Part Examined (0018,0015).</summary>
        public string BodyPartExamined => DatasetValues.Text(data, DicomTag.BodyPartExamined);

        /// <summary>Slice Thickness (0018,0050) in mm.</summary>
        public double SliceThickness => DatasetValues.Number(data, DicomTag.SliceThickness);

        /// <summary>Convolution Kernel (0018,1210): the reconstruction filter, in the vendor's own terms.</summary>
        public string ConvolutionKernel => DatasetValues.Text(data, DicomTag.ConvolutionKernel);
    }
}
