using FellowOakDicom;

namespace NotebookKit;

/// <content>The dataset's elements of group 0018: how the image was acquired.</content>
public static partial class DatasetExtensions
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
