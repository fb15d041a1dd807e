using System.Globalization;

namespace FellowOakDicom;

/// <summary>
/// A range of dates or times as a query asks for it; an end that is left open is .NET's least or greatest date.
/// </summary>
public class DicomDateRange : DicomRange<DateTime>
{
    /// <summary>A range that is open at both ends.</summary>
    public DicomDateRange() : base(DateTime.MinValue, DateTime.MaxValue) { }

    /// <summary>A range from one time to another.</summary>
    /// <param name="min">The first time; <see cref="DateTime.MinValue"/> leaves the beginning open.</param>
    /// <param name="max">The last time; <see cref="DateTime.MaxValue"/> leaves the end open.</param>
    public DicomDateRange(DateTime min, DateTime max) : base(min, max) { }

    /// <summary>The range to the second.</summary>
    /// <returns>Such as <c>20101112000000-20101113000000</c>.</returns>
    public override string ToString() => ToString("yyyyMMddHHmmss");

    /// <summary>The range as DICOM writes it.</summary>
    /// <param name="format">.NET's format of each end.</param>
    /// <returns>Both ends with a hyphen between; empty if both are open.</returns>
    public string ToString(string format)
    {
        var minimum = Minimum == DateTime.MinValue ? "" : Minimum.ToString(format, CultureInfo.InvariantCulture);
        var maximum = Maximum == DateTime.MaxValue ? "" : Maximum.ToString(format, CultureInfo.InvariantCulture);
        return minimum.Length + maximum.Length == 0 ? "" : $"{minimum}-{maximum}";
    }
}
