namespace FellowOakDicom.Imaging.Codec;

/// <summary>Settings of a codec. The codecs that there are have none.</summary>
public class DicomCodecParams
{
    private protected DicomCodecParams() { }
}
