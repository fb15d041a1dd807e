namespace FellowOakDicom.IO.Writer;

/// <summary>How lengths are written before values (PS3.5 7.1).</summary>
internal static class ValueLength
{
    public const uint Undefined = 0xffffffff;

    /// <summary>
    /// Whether explicit VR has room for the length in 2 bytes. A value that is too long for that is written as of
    /// unknown VR (PS3.5 6.2.2).
    /// </summary>
    public static bool IsShort(DicomVR vr, long length) => vr.Is16bitLength && length <= 0xfffe;

    /// <summary>A length as 4 bytes hold it.</summary>
    /// <exception cref="DicomDataException">They do not.</exception>
    public static uint Require(DicomTag tag, long length) => length < Undefined
        ? (uint)length
        : throw new DicomDataException($"{tag} takes {length} bytes: more than a length of 4 bytes can tell.");
}
