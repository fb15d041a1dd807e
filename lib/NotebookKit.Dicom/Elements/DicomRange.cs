namespace FellowOakDicom;

/// <summary>All values from one to another, both included.</summary>
/// <typeparam name="T">The type of value.</typeparam>
public class DicomRange<T> where T : IComparable<T>
{
    /// <summary>Creates the range.</summary>
    /// <param name="min">The least value.</param>
    /// <param name="max">The greatest value.</param>
    public DicomRange(T min, T max)
    {
        Minimum = min;
        Maximum = max;
    }

    /// <summary>The least value.</summary>
    public T Minimum { get; set; }

    /// <summary>The greatest value.</summary>
    public T Maximum { get; set; }

    /// <summary>Whether a value lies in the range.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether it lies in the range.</returns>
    public bool Contains(T value) => Minimum.CompareTo(value) <= 0 && Maximum.CompareTo(value) >= 0;

    /// <summary>Widens the range so that it contains a value.</summary>
    /// <param name="value">The value.</param>
    public void Join(T value)
    {
        if (Minimum.CompareTo(value) > 0) Minimum = value;
        if (Maximum.CompareTo(value) < 0) Maximum = value;
    }
}
