using System.Text;
using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>
/// Makes the element class of a value representation, from bytes that were read or from values that were set.
/// </summary>
internal static class ElementFactory
{
    /// <summary>An element that was read.</summary>
    public static DicomElement FromBuffer(DicomVR vr, DicomTag tag, Encoding[] encodings, IByteBuffer data) =>
        vr.Code switch
        {
            DicomVRCode.AE => new DicomApplicationEntity(tag, data),
            DicomVRCode.AS => new DicomAgeString(tag, data),
            DicomVRCode.AT => new DicomAttributeTag(tag, data),
            DicomVRCode.CS => new DicomCodeString(tag, data),
            DicomVRCode.DA => new DicomDate(tag, data),
            DicomVRCode.DS => new DicomDecimalString(tag, data),
            DicomVRCode.DT => new DicomDateTime(tag, data),
            DicomVRCode.FD => new DicomFloatingPointDouble(tag, data),
            DicomVRCode.FL => new DicomFloatingPointSingle(tag, data),
            DicomVRCode.IS => new DicomIntegerString(tag, data),
            DicomVRCode.LO => new DicomLongString(tag, encodings, data),
            DicomVRCode.LT => new DicomLongText(tag, encodings, data),
            DicomVRCode.OB => new DicomOtherByte(tag, data),
            DicomVRCode.OD => new DicomOtherDouble(tag, data),
            DicomVRCode.OF => new DicomOtherFloat(tag, data),
            DicomVRCode.OL => new DicomOtherLong(tag, data),
            DicomVRCode.OV => new DicomOtherVeryLong(tag, data),
            DicomVRCode.OW => new DicomOtherWord(tag, data),
            DicomVRCode.PN => new DicomPersonName(tag, encodings, data),
            DicomVRCode.SH => new DicomShortString(tag, encodings, data),
            DicomVRCode.SL => new DicomSignedLong(tag, data),
            DicomVRCode.SS => new DicomSignedShort(tag, data),
            DicomVRCode.ST => new DicomShortText(tag, encodings, data),
            DicomVRCode.SV => new DicomSignedVeryLong(tag, data),
            DicomVRCode.TM => new DicomTime(tag, data),
            DicomVRCode.UC => new DicomUnlimitedCharacters(tag, encodings, data),
            DicomVRCode.UI => new DicomUniqueIdentifier(tag, data),
            DicomVRCode.UL => new DicomUnsignedLong(tag, data),
            DicomVRCode.UR => new DicomUniversalResource(tag, encodings, data),
            DicomVRCode.US => new DicomUnsignedShort(tag, data),
            DicomVRCode.UT => new DicomUnlimitedText(tag, encodings, data),
            DicomVRCode.UV => new DicomUnsignedVeryLong(tag, data),
            _ => new DicomUnknown(tag, data),
        };

    /// <summary>An item with values that were set; null makes it empty.</summary>
    /// <exception cref="InvalidOperationException">
    /// The value representation does not take values of that type.
    /// </exception>
    public static DicomItem FromValues<T>(DicomVR vr, DicomTag tag, T[]? values)
    {
        if (vr == DicomVR.SQ)
        {
            if (values is null) return new DicomSequence(tag);
            return values is DicomDataset[] items ? new DicomSequence(tag, items) : throw CannotCreate<T>(vr);
        }
        if (vr == DicomVR.NONE) throw CannotCreate<T>(vr);
        if (values is null) return FromBuffer(vr, tag, DicomEncoding.DefaultArray, EmptyBuffer.Value);
        if (values is [IByteBuffer buffer] && typeof(T) == typeof(IByteBuffer) && TakesBuffers(vr))
        {
            return FromBuffer(vr, tag, DicomEncoding.DefaultArray, buffer);
        }
        return (vr.IsString ? TextFactory.Create(vr, tag, values) : NumberFactory.Create(vr, tag, values))
            ?? throw CannotCreate<T>(vr);
    }

    private static bool TakesBuffers(DicomVR vr) => vr.Code is DicomVRCode.UN || vr.Code[0] == 'O';

    private static InvalidOperationException CannotCreate<T>(DicomVR vr) =>
        new($"Unable to create DICOM element of type {vr.Code} with values of type {typeof(T)}");
}
