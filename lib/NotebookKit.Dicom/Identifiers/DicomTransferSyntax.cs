using System.Diagnostics.CodeAnalysis;
using FellowOakDicom.IO;

namespace FellowOakDicom;

/// <summary>
/// How a dataset is encoded: byte order, explicit or implicit value representations, compression (PS3.5 chapter 10
/// and annex A).
/// </summary>
public partial class DicomTransferSyntax : DicomParseable
{
    private DicomTransferSyntax(DicomUID uid) => UID = uid;

    /// <summary>The transfer syntaxes that <see cref="Lookup"/> knows.</summary>
    public static IEnumerable<DicomTransferSyntax> KnownEntries
    {
        get { lock (Entries) return [.. Entries.Values]; }
    }

    /// <summary>The identifier that a file names it by.</summary>
    public DicomUID UID { get; }

    /// <summary>Whether the standard has retired it.</summary>
    public bool IsRetired { get; private init; }

    /// <summary>Whether each element states its value representation.</summary>
    public bool IsExplicitVR { get; private init; }

    /// <summary>Whether the pixel data is a sequence of compressed fragments (PS3.5 A.4).</summary>
    public bool IsEncapsulated { get; private init; }

    /// <summary>Whether the compression may lose information.</summary>
    public bool IsLossy { get; private init; }

    /// <summary>
    /// The compression's name in Lossy Image Compression Method (0028,2114); <see langword="null"/> if lossless.
    /// </summary>
    public string? LossyCompressionMethod { get; private init; }

    /// <summary>Whether the whole dataset is compressed with deflate (PS3.5 A.5).</summary>
    public bool IsDeflate { get; private init; }

    /// <summary>The byte order.</summary>
    public Endian Endian { get; private init; }

    /// <summary>Whether the pixel data has the other byte order.</summary>
    public bool SwapPixelData { get; private init; }

    /// <summary>Whether both have the same identifier.</summary>
    public static bool operator ==(DicomTransferSyntax? a, DicomTransferSyntax? b) => a?.UID == b?.UID;

    /// <summary>Whether the identifiers differ.</summary>
    public static bool operator !=(DicomTransferSyntax? a, DicomTransferSyntax? b) => !(a == b);

    /// <summary>The transfer syntax of that identifier; see <see cref="Lookup"/>.</summary>
    /// <exception cref="DicomDataException">The identifier names something else.</exception>
    public static DicomTransferSyntax Parse(string uid)
    {
        ArgumentNullException.ThrowIfNull(uid);
        return Lookup(DicomUID.Parse(uid, type: DicomUidType.TransferSyntax));
    }

    /// <summary>
    /// The transfer syntax of that identifier. One that is not known counts as compressed, with explicit value
    /// representations in little endian, as all new ones of the standard are.
    /// </summary>
    /// <exception cref="DicomDataException">The identifier names something else.</exception>
    public static DicomTransferSyntax Lookup(DicomUID uid) =>
        Query(uid) ?? New(uid, Endian.Little, isExplicitVR: true, isEncapsulated: true);

    /// <summary>The known transfer syntax of that identifier, or <see langword="null"/>.</summary>
    public static DicomTransferSyntax? Query(DicomUID uid)
    {
        ArgumentNullException.ThrowIfNull(uid);
        lock (Entries) return Entries.GetValueOrDefault(uid);
    }

    /// <summary>Makes a transfer syntax known: compressed, explicit value representations, little endian.</summary>
    /// <exception cref="DicomDataException">The identifier names something else.</exception>
    public static DicomTransferSyntax Register(DicomUID uid) => Register(uid, Endian.Little, true, true);

    /// <summary>Makes a transfer syntax known; one that is known already stays as it is.</summary>
    /// <exception cref="DicomDataException">The identifier names something else.</exception>
    public static DicomTransferSyntax Register(
        DicomUID uid, Endian endian, bool isExplicitVR = true, bool isEncapsulated = true)
    {
        ArgumentNullException.ThrowIfNull(uid);
        lock (Entries)
        {
            if (!Entries.TryGetValue(uid, out var syntax))
            {
                Entries.Add(uid, syntax = New(uid, endian, isExplicitVR, isEncapsulated));
            }
            return syntax;
        }
    }

    /// <summary>Forgets a transfer syntax; false if it was not known.</summary>
    public static bool Unregister(DicomUID uid)
    {
        lock (Entries) return Entries.Remove(uid);
    }

    /// <summary>Forgets a transfer syntax; false if it was not known.</summary>
    public static bool Unregister(DicomTransferSyntax ts) => Unregister(ts.UID);

    /// <summary>Whether <paramref name="obj"/>, a transfer syntax, an identifier or its text, is the same.</summary>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj switch
    {
        DicomTransferSyntax other => other.UID == UID,
        DicomUID uid => uid == UID,
        string text => text == UID.UID,
        _ => false,
    };

    /// <inheritdoc/>
    public override int GetHashCode() => UID.GetHashCode();

    /// <summary>The name.</summary>
    public override string ToString() => UID.Name;

    /// <summary>This transfer syntax, which is not known, as a file shows it to be.</summary>
    internal DicomTransferSyntax Unknown(bool isExplicitVR) => New(UID, Endian, isExplicitVR, IsEncapsulated);

    private static DicomTransferSyntax New(DicomUID uid, Endian endian, bool isExplicitVR, bool isEncapsulated) =>
        uid.Type == DicomUidType.TransferSyntax
            ? new(uid)
            {
                IsRetired = uid.IsRetired,
                IsExplicitVR = isExplicitVR,
                IsEncapsulated = isEncapsulated,
                Endian = endian,
            }
            : throw new DicomDataException($"UID: {uid} is not a transfer syntax type.");

    private static DicomTransferSyntax Lossless(DicomUID uid, bool retired = false) =>
        new(uid) { IsRetired = retired, IsExplicitVR = true, IsEncapsulated = true };

    private static DicomTransferSyntax Lossy(DicomUID uid, string method, bool retired = false) =>
        new(uid)
        {
            IsRetired = retired,
            IsExplicitVR = true,
            IsEncapsulated = true,
            IsLossy = true,
            LossyCompressionMethod = method,
        };
}
