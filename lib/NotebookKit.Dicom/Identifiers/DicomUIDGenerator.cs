using System.Collections.Concurrent;
using System.Globalization;
using System.Numerics;

namespace FellowOakDicom;

/// <summary>Makes new unique identifiers, always the same one for the same source.</summary>
public class DicomUIDGenerator
{
    private readonly ConcurrentDictionary<string, DicomUID> _bySource = new();

    /// <summary>A new identifier from a random UUID, under the root 2.25 (PS3.5 B.2).</summary>
    public static DicomUID GenerateDerivedFromUUID() =>
        new(ToIdentifier(Guid.NewGuid()), "Local UID", DicomUidType.Unknown);

    /// <summary>
    /// The identifier that stands for <paramref name="sourceUid"/>: a new one at first, the same one later.
    /// </summary>
    public DicomUID Generate(DicomUID sourceUid)
    {
        ArgumentNullException.ThrowIfNull(sourceUid);
        return _bySource.GetOrAdd(sourceUid.UID, _ => GenerateDerivedFromUUID());
    }

    /// <summary>
    /// Replaces the identifiers of instances in a dataset and its sequences, always the same by the same.
    /// </summary>
    public void RegenerateAll(DicomDataset dataset)
    {
        foreach (var item in dataset.ToArray())
        {
            if (item is DicomSequence sequence)
            {
                foreach (var inner in sequence.Items) RegenerateAll(inner);
            }
            else if (item.ValueRepresentation == DicomVR.UI
                && dataset.TryGetSingleValue(item.Tag, out DicomUID? uid)
                && uid is { Type: DicomUidType.SOPInstance or DicomUidType.Unknown })
            {
                dataset.AddOrUpdate(item.Tag, Generate(uid));
            }
        }
    }

    /// <summary>The UUID as one decimal number under 2.25 (ISO/IEC 9834-8 6.3).</summary>
    internal static string ToIdentifier(Guid uuid) =>
        "2.25." + new BigInteger(uuid.ToByteArray(bigEndian: true), isUnsigned: true, isBigEndian: true)
            .ToString(CultureInfo.InvariantCulture);
}
