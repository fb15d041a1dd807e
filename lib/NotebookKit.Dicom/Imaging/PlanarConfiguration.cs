namespace FellowOakDicom.Imaging;

/// <summary>How the samples of color pixels lie: Planar Configuration (0028,0006).</summary>
public enum PlanarConfiguration
{
    /// <summary>Pixel by pixel: R1 G1 B1, R2 G2 B2, …</summary>
    Interleaved = 0,

    /// <summary>Plane by plane: R1 R2 …, G1 G2 …, B1 B2 …</summary>
    Planar = 1,
}
