using FellowOakDicom;

namespace NotebookKit;

/// <content>The dataset's elements of group 0028: how the pixels are to be understood.</content>
public static partial class DatasetExtensions
{
    extension(DicomDataset data)
    {
        /// <summary>
        /// Photometric Interpretation (0028,0004): <c>MONOCHROME2</c> shows high values white, <c>MONOCHROME1</c>
        /// black.
        /// </summary>
        public string PhotometricInterpretation => DatasetValues.Text(data, DicomTag.PhotometricInterpretation);

        /// <summary>Rows (0028,0010): the image's height in pixels.</summary>
        public int Rows => DatasetValues.Integer(data, DicomTag.Rows);

        /// <summary>Columns (0028,0011): the image's width in pixels.</summary>
        public int Columns => DatasetValues.Integer(data, DicomTag.Columns);

        /// <summary>Pixel Spacing (0028,0030): the distance in mm between rows, then between columns.</summary>
        public double[] PixelSpacing => DatasetValues.Numbers(data, DicomTag.PixelSpacing);

        /// <summary>Bits Allocated (0028,0100): the bits that one sample takes.</summary>
        public int BitsAllocated => DatasetValues.Integer(data, DicomTag.BitsAllocated);

        /// <summary>Bits Stored (0028,0101): the bits of them that are used.</summary>
        public int BitsStored => DatasetValues.Integer(data, DicomTag.BitsStored);

        /// <summary>High Bit (0028,0102): the highest of the bits used, counted from 0.</summary>
        public int HighBit => DatasetValues.Integer(data, DicomTag.HighBit);

        /// <summary>Pixel Representation (0028,0103): 0 unsigned, 1 signed (two's complement).</summary>
        public int PixelRepresentation => DatasetValues.Integer(data, DicomTag.PixelRepresentation);

        /// <summary>Smallest Image Pixel Value (0028,0106), as <c>PixelArray()</c> has it.</summary>
        public int SmallestImagePixelValue => PixelValueElement.Read(data, DicomTag.SmallestImagePixelValue);

        /// <summary>Largest Image Pixel Value (0028,0107), as <c>PixelArray()</c> has it.</summary>
        public int LargestImagePixelValue => PixelValueElement.Read(data, DicomTag.LargestImagePixelValue);

        /// <summary>
        /// Pixel Padding Value (0028,0120): what <c>PixelArray()</c> has where nothing was measured, such as outside of
        /// a CT's circle (PS3.3 C.7.5.1.1.2).
        /// </summary>
        public int PixelPaddingValue => PixelValueElement.Read(data, DicomTag.PixelPaddingValue);

        /// <summary>
        /// Pixel Padding Range Limit (0028,0121): all values from Pixel Padding Value to this are padding.
        /// </summary>
        public int PixelPaddingRangeLimit => PixelValueElement.Read(data, DicomTag.PixelPaddingRangeLimit);

        /// <summary>
        /// Window Center (0028,1050) of the file's first window; <c>Windows</c> has them all.
        /// </summary>
        public double WindowCenter => DatasetValues.Number(data, DicomTag.WindowCenter);

        /// <summary>
        /// Window Width (0028,1051) of the file's first window; <c>Windows</c> has them all.
        /// </summary>
        public double WindowWidth => DatasetValues.Number(data, DicomTag.WindowWidth);

        /// <summary>Rescale Intercept (0028,1052): what to add after multiplying by the slope.</summary>
        public double RescaleIntercept => DatasetValues.Number(data, DicomTag.RescaleIntercept);

        /// <summary>
        /// Rescale Slope (0028,1053): what to multiply a pixel value by. <c>slope × pixel + intercept</c> is the CT
        /// value (PS3.3 C.11.1.1.2).
        /// </summary>
        public double RescaleSlope => DatasetValues.Number(data, DicomTag.RescaleSlope);

        /// <summary>
        /// All windows that the file proposes, each with its explanation (0028,1055) when the file gives one. Empty
        /// when the file has none.
        /// </summary>
        public IReadOnlyList<Window> Windows => Window.ReadAll(data);
    }
}
