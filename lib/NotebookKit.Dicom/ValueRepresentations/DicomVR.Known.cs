namespace FellowOakDicom;

/// <content>The value representations of PS3.5 table 6.2-1.</content>
public sealed partial class DicomVR
{
    /// <summary>No value representation: what delimiters and items have.</summary>
    public static readonly DicomVR NONE = new("NONE", "No Value Representation", 0, 0, 0, typeof(object));

    /// <summary>Application Entity.</summary>
    public static readonly DicomVR AE =
        Text(DicomVRCode.AE, "Application Entity", 16, validate: DicomValidation.ValidateAE);

    /// <summary>Age String.</summary>
    public static readonly DicomVR AS = Text(DicomVRCode.AS, "Age String", 4, validate: DicomValidation.ValidateAS);

    /// <summary>Attribute Tag.</summary>
    public static readonly DicomVR AT = ShortBinary(DicomVRCode.AT, "Attribute Tag", 4, 4, 2, typeof(DicomTag));

    /// <summary>Code String.</summary>
    public static readonly DicomVR CS = Text(DicomVRCode.CS, "Code String", 16, validate: DicomValidation.ValidateCS);

    /// <summary>Date.</summary>
    public static readonly DicomVR DA =
        Text(DicomVRCode.DA, "Date", 18, valueType: typeof(DateTime), validate: DicomValidation.ValidateDA);

    /// <summary>Decimal String.</summary>
    public static readonly DicomVR DS =
        Text(DicomVRCode.DS, "Decimal String", 16, valueType: typeof(decimal), validate: DicomValidation.ValidateDS);

    /// <summary>Date Time.</summary>
    public static readonly DicomVR DT =
        Text(DicomVRCode.DT, "Date Time", 54, valueType: typeof(DateTime), validate: DicomValidation.ValidateDT);

    /// <summary>Floating Point Double.</summary>
    public static readonly DicomVR FD = ShortBinary(DicomVRCode.FD, "Floating Point Double", 8, 8, 8, typeof(double));

    /// <summary>Floating Point Single.</summary>
    public static readonly DicomVR FL = ShortBinary(DicomVRCode.FL, "Floating Point Single", 4, 4, 4, typeof(float));

    /// <summary>Integer String.</summary>
    public static readonly DicomVR IS =
        Text(DicomVRCode.IS, "Integer String", 12, valueType: typeof(int), validate: DicomValidation.ValidateIS);

    /// <summary>Long String.</summary>
    public static readonly DicomVR LO =
        Text(DicomVRCode.LO, "Long String", 64, encoded: true, validate: DicomValidation.ValidateLO);

    /// <summary>Long Text.</summary>
    public static readonly DicomVR LT =
        Text(DicomVRCode.LT, "Long Text", 10240, encoded: true, single: true, validate: DicomValidation.ValidateLT);

    /// <summary>Other Byte.</summary>
    public static readonly DicomVR OB = LongBinary(DicomVRCode.OB, "Other Byte", 0, 1, 1, typeof(byte[]));

    /// <summary>Other Double.</summary>
    public static readonly DicomVR OD = LongBinary(DicomVRCode.OD, "Other Double", 0, 8, 8, typeof(double[]));

    /// <summary>Other Float.</summary>
    public static readonly DicomVR OF = LongBinary(DicomVRCode.OF, "Other Float", 0, 4, 4, typeof(float[]));

    /// <summary>Other Long.</summary>
    public static readonly DicomVR OL = LongBinary(DicomVRCode.OL, "Other Long", 0, 4, 4, typeof(uint[]));

    /// <summary>Other Word.</summary>
    public static readonly DicomVR OW = LongBinary(DicomVRCode.OW, "Other Word", 0, 2, 2, typeof(ushort[]));

    /// <summary>Other Very Long.</summary>
    public static readonly DicomVR OV = LongBinary(DicomVRCode.OV, "Other Very Long", 0, 8, 8, typeof(ulong[]));

    /// <summary>
    /// Person Name: up to three component groups, <c>alphabetic=ideographic=phonetic</c> (PS3.5 6.2.1).
    /// </summary>
    public static readonly DicomVR PN =
        Text(DicomVRCode.PN, "Person Name", 64, encoded: true, validate: DicomValidation.ValidatePN);

    /// <summary>Short String.</summary>
    public static readonly DicomVR SH =
        Text(DicomVRCode.SH, "Short String", 16, encoded: true, validate: DicomValidation.ValidateSH);

    /// <summary>Signed Long.</summary>
    public static readonly DicomVR SL = ShortBinary(DicomVRCode.SL, "Signed Long", 4, 4, 4, typeof(int));

    /// <summary>Sequence of Items.</summary>
    public static readonly DicomVR SQ =
        new(DicomVRCode.SQ, "Sequence of Items", 0, 0, 0, null) { PaddingValue = Space };

    /// <summary>Signed Short.</summary>
    public static readonly DicomVR SS = ShortBinary(DicomVRCode.SS, "Signed Short", 2, 2, 2, typeof(short));

    /// <summary>Short Text.</summary>
    public static readonly DicomVR ST =
        Text(DicomVRCode.ST, "Short Text", 1024, encoded: true, single: true, validate: DicomValidation.ValidateST);

    /// <summary>Signed Very Long.</summary>
    public static readonly DicomVR SV = LongBinary(DicomVRCode.SV, "Signed Very Long", 8, 8, 8, typeof(long));

    /// <summary>Time.</summary>
    public static readonly DicomVR TM =
        Text(DicomVRCode.TM, "Time", 16, valueType: typeof(DateTime), validate: DicomValidation.ValidateTM);

    /// <summary>Unlimited Characters.</summary>
    public static readonly DicomVR UC =
        Text(DicomVRCode.UC, "Unlimited Characters", 0, encoded: true, longLength: true);

    /// <summary>Unique Identifier.</summary>
    public static readonly DicomVR UI =
        Text(DicomVRCode.UI, "Unique Identifier", 64, padding: Zero, validate: DicomValidation.ValidateUI);

    /// <summary>Unsigned Long.</summary>
    public static readonly DicomVR UL = ShortBinary(DicomVRCode.UL, "Unsigned Long", 4, 4, 4, typeof(uint));

    /// <summary>Unknown.</summary>
    public static readonly DicomVR UN = LongBinary(DicomVRCode.UN, "Unknown", 0, 1, 1, typeof(byte[]));

    /// <summary>Universal Resource Identifier or Locator.</summary>
    public static readonly DicomVR UR =
        Text(
            DicomVRCode.UR, "Universal Resource Identifier or Locator", 0, encoded: true, longLength: true,
            single: true);

    /// <summary>Unsigned Short.</summary>
    public static readonly DicomVR US = ShortBinary(DicomVRCode.US, "Unsigned Short", 2, 2, 2, typeof(ushort));

    /// <summary>Unlimited Text.</summary>
    public static readonly DicomVR UT =
        Text(DicomVRCode.UT, "Unlimited Text", 0, encoded: true, longLength: true, single: true);

    /// <summary>Unsigned Very Long.</summary>
    public static readonly DicomVR UV = LongBinary(DicomVRCode.UV, "Unsigned Very Long", 8, 8, 8, typeof(ulong));
}
