using FellowOakDicom.IO;

namespace FellowOakDicom;

/// <content>The transfer syntaxes of PS3.6 annex A, and two that are in use without being in it.</content>
public partial class DicomTransferSyntax
{
    /// <summary>Implicit VR in big endian: no transfer syntax of the standard, but files of it exist.</summary>
    public static readonly DicomTransferSyntax ImplicitVRBigEndian =
        new(new DicomUID(
            DicomUID.ExplicitVRBigEndianRETIRED.UID + ".123456", "Implicit VR Big Endian", DicomUidType.TransferSyntax))
        {
            Endian = Endian.Big,
        };

    /// <summary>GE's own: Implicit VR Little Endian with the pixel data in big endian.</summary>
    public static readonly DicomTransferSyntax GEPrivateImplicitVRBigEndian =
        new(DicomUID.GEPrivateImplicitVRBigEndian) { SwapPixelData = true };

    /// <summary>Implicit VR Little Endian: Default Transfer Syntax for DICOM.</summary>
    public static readonly DicomTransferSyntax ImplicitVRLittleEndian =
        new(DicomUID.ImplicitVRLittleEndian);

    /// <summary>Explicit VR Little Endian.</summary>
    public static readonly DicomTransferSyntax ExplicitVRLittleEndian =
        new(DicomUID.ExplicitVRLittleEndian) { IsExplicitVR = true };

    /// <summary>Explicit VR Big Endian (Retired).</summary>
    public static readonly DicomTransferSyntax ExplicitVRBigEndian =
        new(DicomUID.ExplicitVRBigEndianRETIRED) { IsRetired = true, IsExplicitVR = true, Endian = Endian.Big };

    /// <summary>Deflated Explicit VR Little Endian.</summary>
    public static readonly DicomTransferSyntax DeflatedExplicitVRLittleEndian =
        new(DicomUID.DeflatedExplicitVRLittleEndian) { IsExplicitVR = true, IsDeflate = true };

    /// <summary>JPEG Baseline (Process 1): Default Transfer Syntax for Lossy JPEG 8 Bit Image Compression.</summary>
    public static readonly DicomTransferSyntax JPEGProcess1 =
        Lossy(DicomUID.JPEGBaseline8Bit, "ISO_10918_1");

    /// <summary>
    /// JPEG Extended (Process 2 &amp; 4): Default Transfer Syntax for Lossy JPEG 12 Bit Image Compression (Process 4
    /// only).
    /// </summary>
    public static readonly DicomTransferSyntax JPEGProcess2_4 =
        Lossy(DicomUID.JPEGExtended12Bit, "ISO_10918_1");

    /// <summary>JPEG Extended (Process 3 &amp; 5) (Retired).</summary>
    public static readonly DicomTransferSyntax JPEGProcess3_5Retired =
        Lossy(DicomUID.JPEGExtended35RETIRED, "ISO_10918_1", retired: true);

    /// <summary>JPEG Spectral Selection, Non-Hierarchical (Process 6 &amp; 8) (Retired).</summary>
    public static readonly DicomTransferSyntax JPEGProcess6_8Retired =
        Lossy(DicomUID.JPEGSpectralSelectionNonHierarchical68RETIRED, "ISO_10918_1", retired: true);

    /// <summary>JPEG Spectral Selection, Non-Hierarchical (Process 7 &amp; 9) (Retired).</summary>
    public static readonly DicomTransferSyntax JPEGProcess7_9Retired =
        Lossy(DicomUID.JPEGSpectralSelectionNonHierarchical79RETIRED, "ISO_10918_1", retired: true);

    /// <summary>JPEG Full Progression, Non-Hierarchical (Process 10 &amp; 12) (Retired).</summary>
    public static readonly DicomTransferSyntax JPEGProcess10_12Retired =
        Lossy(DicomUID.JPEGFullProgressionNonHierarchical1012RETIRED, "ISO_10918_1", retired: true);

    /// <summary>JPEG Full Progression, Non-Hierarchical (Process 11 &amp; 13) (Retired).</summary>
    public static readonly DicomTransferSyntax JPEGProcess11_13Retired =
        Lossy(DicomUID.JPEGFullProgressionNonHierarchical1113RETIRED, "ISO_10918_1", retired: true);

    /// <summary>JPEG Lossless, Non-Hierarchical (Process 14).</summary>
    public static readonly DicomTransferSyntax JPEGProcess14 =
        Lossless(DicomUID.JPEGLossless);

    /// <summary>JPEG Lossless, Non-Hierarchical (Process 15) (Retired).</summary>
    public static readonly DicomTransferSyntax JPEGProcess15Retired =
        Lossless(DicomUID.JPEGLosslessNonHierarchical15RETIRED, retired: true);

    /// <summary>JPEG Extended, Hierarchical (Process 16 &amp; 18) (Retired).</summary>
    public static readonly DicomTransferSyntax JPEGProcess16_18Retired =
        Lossy(DicomUID.JPEGExtendedHierarchical1618RETIRED, "ISO_10918_1", retired: true);

    /// <summary>JPEG Extended, Hierarchical (Process 17 &amp; 19) (Retired).</summary>
    public static readonly DicomTransferSyntax JPEGProcess17_19Retired =
        Lossy(DicomUID.JPEGExtendedHierarchical1719RETIRED, "ISO_10918_1", retired: true);

    /// <summary>JPEG Spectral Selection, Hierarchical (Process 20 &amp; 22) (Retired).</summary>
    public static readonly DicomTransferSyntax JPEGProcess20_22Retired =
        Lossy(DicomUID.JPEGSpectralSelectionHierarchical2022RETIRED, "ISO_10918_1", retired: true);

    /// <summary>JPEG Spectral Selection, Hierarchical (Process 21 &amp; 23) (Retired).</summary>
    public static readonly DicomTransferSyntax JPEGProcess21_23Retired =
        Lossy(DicomUID.JPEGSpectralSelectionHierarchical2123RETIRED, "ISO_10918_1", retired: true);

    /// <summary>JPEG Full Progression, Hierarchical (Process 24 &amp; 26) (Retired).</summary>
    public static readonly DicomTransferSyntax JPEGProcess24_26Retired =
        Lossy(DicomUID.JPEGFullProgressionHierarchical2426RETIRED, "ISO_10918_1", retired: true);

    /// <summary>JPEG Full Progression, Hierarchical (Process 25 &amp; 27) (Retired).</summary>
    public static readonly DicomTransferSyntax JPEGProcess25_27Retired =
        Lossy(DicomUID.JPEGFullProgressionHierarchical2527RETIRED, "ISO_10918_1", retired: true);

    /// <summary>JPEG Lossless, Hierarchical (Process 28) (Retired).</summary>
    public static readonly DicomTransferSyntax JPEGProcess28Retired =
        Lossless(DicomUID.JPEGLosslessHierarchical28RETIRED, retired: true);

    /// <summary>JPEG Lossless, Hierarchical (Process 29) (Retired).</summary>
    public static readonly DicomTransferSyntax JPEGProcess29Retired =
        Lossless(DicomUID.JPEGLosslessHierarchical29RETIRED, retired: true);

    /// <summary>
    /// JPEG Lossless, Non-Hierarchical, First-Order Prediction (Process 14 [Selection Value 1]): Default Transfer
    /// Syntax for Lossless JPEG Image Compression.
    /// </summary>
    public static readonly DicomTransferSyntax JPEGProcess14SV1 =
        Lossless(DicomUID.JPEGLosslessSV1);

    /// <summary>JPEG-LS Lossless Image Compression.</summary>
    public static readonly DicomTransferSyntax JPEGLSLossless =
        Lossless(DicomUID.JPEGLSLossless);

    /// <summary>JPEG-LS Lossy (Near-Lossless) Image Compression.</summary>
    public static readonly DicomTransferSyntax JPEGLSNearLossless =
        Lossy(DicomUID.JPEGLSNearLossless, "ISO_14495_1");

    /// <summary>JPEG 2000 Image Compression (Lossless Only).</summary>
    public static readonly DicomTransferSyntax JPEG2000Lossless =
        Lossless(DicomUID.JPEG2000Lossless);

    /// <summary>JPEG 2000 Image Compression.</summary>
    public static readonly DicomTransferSyntax JPEG2000Lossy =
        Lossy(DicomUID.JPEG2000, "ISO_15444_1");

    /// <summary>JPEG 2000 Part 2 Multi-component Image Compression (Lossless Only).</summary>
    public static readonly DicomTransferSyntax JPEG2000Part2MultiComponentLosslessOnly =
        Lossless(DicomUID.JPEG2000MCLossless);

    /// <summary>JPEG 2000 Part 2 Multi-component Image Compression.</summary>
    public static readonly DicomTransferSyntax JPEG2000Part2MultiComponent =
        Lossy(DicomUID.JPEG2000MC, "ISO_15444_2");

    /// <summary>JPIP Referenced.</summary>
    public static readonly DicomTransferSyntax JPIPReferenced =
        new(DicomUID.JPIPReferenced) { IsExplicitVR = true };

    /// <summary>JPIP Referenced Deflate.</summary>
    public static readonly DicomTransferSyntax JPIPReferencedDeflate =
        new(DicomUID.JPIPReferencedDeflate) { IsExplicitVR = true, IsDeflate = true };

    /// <summary>MPEG2 Main Profile / Main Level.</summary>
    public static readonly DicomTransferSyntax MPEG2 =
        Lossy(DicomUID.MPEG2MPML, "ISO_13818_2");

    /// <summary>Fragmentable MPEG2 Main Profile / Main Level.</summary>
    public static readonly DicomTransferSyntax FragmentableMPEG2 =
        Lossy(DicomUID.MPEG2MPMLF, "ISO_13818_2");

    /// <summary>MPEG2 Main Profile / High Level.</summary>
    public static readonly DicomTransferSyntax MPEG2MainProfileHighLevel =
        Lossy(DicomUID.MPEG2MPHL, "ISO_13818_2");

    /// <summary>Fragmentable MPEG2 Main Profile / High Level.</summary>
    public static readonly DicomTransferSyntax FragmentableMPEG2MainProfileHighLevel =
        Lossy(DicomUID.MPEG2MPHLF, "ISO_13818_2");

    /// <summary>MPEG-4 AVC/H.264 High Profile / Level 4.1.</summary>
    public static readonly DicomTransferSyntax MPEG4AVCH264HighProfileLevel41 =
        Lossy(DicomUID.MPEG4HP41, "ISO_14496_10");

    /// <summary>Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.1.</summary>
    public static readonly DicomTransferSyntax FragmentableMPEG4AVCH264HighProfileLevel41 =
        Lossy(DicomUID.MPEG4HP41F, "ISO_14496_10");

    /// <summary>MPEG-4 AVC/H.264 BD-compatible High Profile / Level 4.1.</summary>
    public static readonly DicomTransferSyntax MPEG4AVCH264BDCompatibleHighProfileLevel41 =
        Lossy(DicomUID.MPEG4HP41BD, "ISO_14496_10");

    /// <summary>Fragmentable MPEG-4 AVC/H.264 BD-compatible High Profile / Level 4.1.</summary>
    public static readonly DicomTransferSyntax FragmentableMPEG4AVCH264BDCompatibleHighProfileLevel41 =
        Lossy(DicomUID.MPEG4HP41BDF, "ISO_14496_10");

    /// <summary>MPEG-4 AVC/H.264 High Profile / Level 4.2 For 2D Video.</summary>
    public static readonly DicomTransferSyntax MPEG4AVCH264HighProfileLevel42For2DVideo =
        Lossy(DicomUID.MPEG4HP422D, "ISO_14496_10");

    /// <summary>Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.2 For 2D Video.</summary>
    public static readonly DicomTransferSyntax FragmentableMPEG4AVCH264HighProfileLevel42For2DVideo =
        Lossy(DicomUID.MPEG4HP422DF, "ISO_14496_10");

    /// <summary>MPEG-4 AVC/H.264 High Profile / Level 4.2 For 3D Video.</summary>
    public static readonly DicomTransferSyntax MPEG4AVCH264HighProfileLevel42For3DVideo =
        Lossy(DicomUID.MPEG4HP423D, "ISO_14496_10");

    /// <summary>Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.2 For 3D Video.</summary>
    public static readonly DicomTransferSyntax FragmentableMPEG4AVCH264HighProfileLevel42For3DVideo =
        Lossy(DicomUID.MPEG4HP423DF, "ISO_14496_10");

    /// <summary>MPEG-4 AVC/H.264 Stereo High Profile / Level 4.2.</summary>
    public static readonly DicomTransferSyntax MPEG4AVCH264StereoHighProfileLevel42 =
        Lossy(DicomUID.MPEG4HP42STEREO, "ISO_14496_10");

    /// <summary>Fragmentable MPEG-4 AVC/H.264 Stereo High Profile / Level 4.2.</summary>
    public static readonly DicomTransferSyntax FragmentableMPEG4AVCH264StereoHighProfileLevel42 =
        Lossy(DicomUID.MPEG4HP42STEREOF, "ISO_14496_10");

    /// <summary>HEVC/H.265 Main Profile / Level 5.1.</summary>
    public static readonly DicomTransferSyntax HEVCH265MainProfileLevel51 =
        Lossy(DicomUID.HEVCMP51, "ISO_23008_2");

    /// <summary>HEVC/H.265 Main 10 Profile / Level 5.1.</summary>
    public static readonly DicomTransferSyntax HEVCH265Main10ProfileLevel51 =
        Lossy(DicomUID.HEVCM10P51, "ISO_23008_2");

    /// <summary>High-Throughput JPEG 2000 Image Compression (Lossless Only).</summary>
    public static readonly DicomTransferSyntax HTJ2KLossless =
        Lossless(DicomUID.HTJ2KLossless);

    /// <summary>High-Throughput JPEG 2000 with RPCL Options Image Compression (Lossless Only).</summary>
    public static readonly DicomTransferSyntax HTJ2KLosslessRPCL =
        Lossless(DicomUID.HTJ2KLosslessRPCL);

    /// <summary>High-Throughput JPEG 2000 Image Compression.</summary>
    public static readonly DicomTransferSyntax HTJ2K =
        Lossy(DicomUID.HTJ2K, "ISO_15444_15");

    /// <summary>JPIP HTJ2K Referenced.</summary>
    public static readonly DicomTransferSyntax JPIPHTJ2KReferenced =
        new(DicomUID.JPIPHTJ2KReferenced) { IsExplicitVR = true };

    /// <summary>JPIP HTJ2K Referenced Deflate.</summary>
    public static readonly DicomTransferSyntax JPIPHTJ2KReferencedDeflate =
        new(DicomUID.JPIPHTJ2KReferencedDeflate) { IsExplicitVR = true, IsDeflate = true };

    /// <summary>RLE Lossless.</summary>
    public static readonly DicomTransferSyntax RLELossless =
        Lossless(DicomUID.RLELossless);

    /// <summary>RFC 2557 MIME encapsulation (Retired).</summary>
    public static readonly DicomTransferSyntax RFC2557MIMEEncapsulation =
        new(DicomUID.RFC2557MIMEEncapsulationRETIRED) { IsExplicitVR = true };

    /// <summary>XML Encoding (Retired).</summary>
    public static readonly DicomTransferSyntax XMLEncoding =
        new(DicomUID.XMLEncodingRETIRED) { IsExplicitVR = true };

    /// <summary>Papyrus 3 Implicit VR Little Endian (Retired).</summary>
    public static readonly DicomTransferSyntax Papyrus3ImplicitVRLittleEndianRetired =
        new(DicomUID.Papyrus3ImplicitVRLittleEndianRETIRED) { IsRetired = true };

    private static readonly Dictionary<DicomUID, DicomTransferSyntax> Entries = new DicomTransferSyntax[]
    {
        GEPrivateImplicitVRBigEndian, ImplicitVRLittleEndian, ExplicitVRLittleEndian, ExplicitVRBigEndian,
        DeflatedExplicitVRLittleEndian, JPEGProcess1, JPEGProcess2_4, JPEGProcess3_5Retired, JPEGProcess6_8Retired,
        JPEGProcess7_9Retired, JPEGProcess10_12Retired, JPEGProcess11_13Retired, JPEGProcess14, JPEGProcess15Retired,
        JPEGProcess16_18Retired, JPEGProcess17_19Retired, JPEGProcess20_22Retired, JPEGProcess21_23Retired,
        JPEGProcess24_26Retired, JPEGProcess25_27Retired, JPEGProcess28Retired, JPEGProcess29Retired,
        JPEGProcess14SV1, JPEGLSLossless, JPEGLSNearLossless, JPEG2000Lossless, JPEG2000Lossy,
        JPEG2000Part2MultiComponentLosslessOnly, JPEG2000Part2MultiComponent, JPIPReferenced, JPIPReferencedDeflate,
        MPEG2, FragmentableMPEG2, MPEG2MainProfileHighLevel, FragmentableMPEG2MainProfileHighLevel,
        MPEG4AVCH264HighProfileLevel41, FragmentableMPEG4AVCH264HighProfileLevel41,
        MPEG4AVCH264BDCompatibleHighProfileLevel41, FragmentableMPEG4AVCH264BDCompatibleHighProfileLevel41,
        MPEG4AVCH264HighProfileLevel42For2DVideo, FragmentableMPEG4AVCH264HighProfileLevel42For2DVideo,
        MPEG4AVCH264HighProfileLevel42For3DVideo, FragmentableMPEG4AVCH264HighProfileLevel42For3DVideo,
        MPEG4AVCH264StereoHighProfileLevel42, FragmentableMPEG4AVCH264StereoHighProfileLevel42,
        HEVCH265MainProfileLevel51, HEVCH265Main10ProfileLevel51, HTJ2KLossless, HTJ2KLosslessRPCL, HTJ2K,
        JPIPHTJ2KReferenced, JPIPHTJ2KReferencedDeflate, RLELossless, RFC2557MIMEEncapsulation, XMLEncoding,
        Papyrus3ImplicitVRLittleEndianRetired,
    }.ToDictionary(syntax => syntax.UID);
}
