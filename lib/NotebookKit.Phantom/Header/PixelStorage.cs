using FellowOakDicom;

namespace NotebookKit.Phantom;

/// <summary>
/// How CT values become stored values: stored = CT value − Rescale Intercept (the slope is 1 in every slice).
/// </summary>
/// <param name="Intercept">Rescale Intercept, HU.</param>
/// <param name="BitsStored">Of the 16 bits allocated.</param>
/// <param name="Signed">Two's complement (Pixel Representation 1).</param>
/// <param name="OutsideFieldOfView">Stored outside the round field of view, where there is no measurement.</param>
/// <param name="IsPadding">Whether that value is announced as Pixel Padding Value.</param>
/// <param name="PhotometricInterpretation">
/// MONOCHROME2: the lowest value is shown black. MONOCHROME1: it is shown white, so that the picture is a negative
/// though the CT values are the same; the inversion comes after the window (PS3.3 C.7.6.3.1.2).
/// </param>
internal sealed record PixelStorage(
    int Intercept,
    int BitsStored,
    bool Signed,
    int OutsideFieldOfView,
    bool IsPadding,
    string PhotometricInterpretation)
{
    /// <summary>As in the lecture: stored values are CT values, −2048 is no measurement.</summary>
    public static readonly PixelStorage SignedCtValues = new(0, 16, true, -2048, true, "MONOCHROME2");

    /// <summary>Unsigned 12 bit: 0 is −1024 HU.</summary>
    public static readonly PixelStorage Unsigned = new(-1024, 12, false, 0, false, "MONOCHROME2");

    /// <summary>As <see cref="Unsigned"/>, shown as a negative.</summary>
    public static readonly PixelStorage UnsignedNegative = Unsigned with { PhotometricInterpretation = "MONOCHROME1" };

    private int Minimum => Signed ? -(1 << (BitsStored - 1)) : 0;

    private int Maximum => Signed ? (1 << (BitsStored - 1)) - 1 : (1 << BitsStored) - 1;

    /// <summary>The pixel data of a slice, row by row. NaN is a pixel outside the field of view.</summary>
    public ushort[] Encode(ReadOnlySpan<double> ctValues)
    {
        var stored = new ushort[ctValues.Length];
        for (var i = 0; i < stored.Length; i++) stored[i] = unchecked((ushort)Encode(ctValues[i]));
        return stored;
    }

    private int Encode(double ctValue) => double.IsNaN(ctValue)
        ? OutsideFieldOfView
        : Math.Clamp((int)Math.Floor(ctValue + 0.5) - Intercept, Minimum, Maximum);

    /// <summary>Adds the data elements that tell a reader how to undo this.</summary>
    public void AddTo(DicomDataset dataset)
    {
        dataset.Add(DicomTag.PhotometricInterpretation, PhotometricInterpretation);
        dataset.Add<ushort>(DicomTag.BitsAllocated, 16);
        dataset.Add(DicomTag.BitsStored, (ushort)BitsStored);
        dataset.Add(DicomTag.HighBit, (ushort)(BitsStored - 1));
        dataset.Add(DicomTag.PixelRepresentation, (ushort)(Signed ? 1 : 0));
        if (IsPadding) dataset.Add(new DicomSignedShort(DicomTag.PixelPaddingValue, (short)OutsideFieldOfView));
        dataset.Add(DicomTag.RescaleIntercept, (decimal)Intercept);
        dataset.Add(DicomTag.RescaleSlope, 1m);
        dataset.Add(DicomTag.RescaleType, "HU");
    }
}
