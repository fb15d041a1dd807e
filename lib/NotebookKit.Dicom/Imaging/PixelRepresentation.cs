namespace FellowOakDicom.Imaging;

/// <summary>Whether pixel values have a sign: Pixel Representation (0028,0103).</summary>
public enum PixelRepresentation
{
    /// <summary>No sign.</summary>
    Unsigned = 0,

    /// <summary>Two's complement.</summary>
    Signed = 1,
}
