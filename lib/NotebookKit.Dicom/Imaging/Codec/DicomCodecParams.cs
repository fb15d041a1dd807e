namespace FellowOakDicom.Imaging.Codec;

/// <summary>Settings of a codec. The codecs of this library have none.</summary>
public class DicomCodecParams
{
    private protected DicomCodecParams() { }
}
