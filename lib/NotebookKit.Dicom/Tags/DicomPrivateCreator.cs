using System.Diagnostics.CodeAnalysis;

namespace FellowOakDicom;

/// <summary>The name under which a vendor reserves a block of private elements (PS3.5 7.8.1).</summary>
public sealed class DicomPrivateCreator : IEquatable<DicomPrivateCreator>, IComparable<DicomPrivateCreator>, IComparable
{
    /// <summary>A creator of that name.</summary>
    public DicomPrivateCreator(string creator) => Creator = creator;

    /// <summary>The name.</summary>
    public string Creator { get; }

    /// <summary>By name, character by character.</summary>
    public int CompareTo(DicomPrivateCreator? other) => string.CompareOrdinal(Creator, other?.Creator);

    /// <inheritdoc cref="CompareTo(DicomPrivateCreator)"/>
    /// <exception cref="ArgumentException"><paramref name="obj"/> is no private creator.</exception>
    public int CompareTo(object? obj)
    {
        ArgumentNullException.ThrowIfNull(obj);
        return obj is DicomPrivateCreator creator
            ? CompareTo(creator)
            : throw new ArgumentException("Passed non-DicomPrivateCreator to comparer", nameof(obj));
    }

    /// <summary>Whether the names are the same.</summary>
    public bool Equals([NotNullWhen(true)] DicomPrivateCreator? other) => other is not null && Creator == other.Creator;

    /// <inheritdoc cref="Equals(DicomPrivateCreator)"/>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as DicomPrivateCreator);

    /// <inheritdoc/>
    public override int GetHashCode() => Creator.GetHashCode();

    /// <summary>The name.</summary>
    public override string ToString() => Creator;
}
