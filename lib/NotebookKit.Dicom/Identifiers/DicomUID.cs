using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace FellowOakDicom;

/// <summary>
/// A unique identifier (PS3.5 chapter 9). Those of the standard's registry (PS3.6 annex A) are static members by
/// keyword, such as <see cref="CTImageStorage"/>.
/// </summary>
public sealed partial class DicomUID : DicomParseable
{
    private static readonly ConcurrentDictionary<string, DicomUID> Registry = new(1, 2000, StringComparer.Ordinal);

    /// <summary>An identifier of that name and kind.</summary>
    public DicomUID(string uid, string name, DicomUidType type, bool retired = false)
    {
        UID = uid;
        Name = name;
        Type = type;
        IsRetired = retired;
    }

    /// <summary>The root under which an organization makes its own identifiers.</summary>
    public static string RootUID { get; set; } = "1.2.826.0.1.3680043.2.1343.1";

    /// <summary>The identifier: numbers and periods.</summary>
    public string UID { get; }

    /// <summary>The name for people, such as <c>CT Image Storage</c>.</summary>
    public string Name { get; }

    /// <summary>What the identifier names.</summary>
    public DicomUidType Type { get; }

    /// <summary>Whether the standard has retired it.</summary>
    public bool IsRetired { get; }

    /// <summary>Whether it is a storage SOP class of images.</summary>
    public bool IsImageStorage => StorageCategory == DicomStorageCategory.Image;

    /// <summary>Whether it is a storage SOP class of volumes.</summary>
    public bool IsVolumeStorage => StorageCategory == DicomStorageCategory.Volume;

    /// <summary>What kind of object it stores, if it is a storage SOP class.</summary>
    public DicomStorageCategory StorageCategory => StorageClasses.CategoryOf(this);

    /// <summary>Whether both are the same identifier.</summary>
    public static bool operator ==(DicomUID? a, DicomUID? b) => a?.UID == b?.UID;

    /// <summary>Whether the identifiers differ.</summary>
    public static bool operator !=(DicomUID? a, DicomUID? b) => !(a == b);

    /// <summary>Makes an identifier known to <see cref="Parse(string)"/> by its name.</summary>
    /// <exception cref="ArgumentException">It is known already.</exception>
    public static void Register(DicomUID uid)
    {
        if (!Registry.TryAdd(uid.UID, uid)) throw new ArgumentException("The key already existed in the dictionary.");
    }

    /// <summary>All identifiers of the registry.</summary>
    public static IEnumerable<DicomUID> Enumerate() => Registry.Values;

    /// <summary>A new identifier, unique in the world (PS3.5 B.2).</summary>
    public static DicomUID Generate() => DicomUIDGenerator.GenerateDerivedFromUUID();

    /// <summary>The identifier <paramref name="baseUid"/> with one more number.</summary>
    public static DicomUID Append(DicomUID baseUid, long nextSeq) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"{baseUid.UID}.{nextSeq}"), "SOP Instance UID",
            DicomUidType.SOPInstance);

    /// <summary>Whether the text has the form of an identifier (PS3.5 9.1).</summary>
    public static bool IsValidUid(string? uid)
    {
        if (uid is null) return false;
        try
        {
            DicomValidation.ValidateUI(uid);
            return true;
        }
        catch (DicomValidationException)
        {
            return false;
        }
    }

    /// <summary>
    /// The registry's entry for an identifier, or a new one that is unknown to it. Padding is cut off.
    /// </summary>
    public static DicomUID Parse(string s) => Parse(s, "Unknown", DicomUidType.Unknown);

    /// <summary>
    /// The registry's entry for an identifier, or a new one of that name and kind. Padding is cut off.
    /// </summary>
    public static DicomUID Parse(string s, string name = "Unknown", DicomUidType type = DicomUidType.Unknown)
    {
        var uid = s.TrimEnd(' ', '\0');
        return Registry.TryGetValue(uid, out var known) ? known : new DicomUID(uid, name, type);
    }

    /// <summary>Whether <paramref name="obj"/> is the same identifier.</summary>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is DicomUID other && other.UID == UID;

    /// <inheritdoc/>
    public override int GetHashCode() => UID.GetHashCode();

    /// <summary>The name, then the identifier in brackets.</summary>
    public override string ToString() => $"{Name} [{UID}]";

    private static DicomUID Standard(int row)
    {
        var columns = StandardUids.Row(row);
        var uid =
            new DicomUID(columns[0], columns[3], Enum.Parse<DicomUidType>(columns[1]), retired: columns.Length > 4);
        return Registry.GetOrAdd(uid.UID, uid);
    }
}
