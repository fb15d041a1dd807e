using System.Globalization;

namespace FellowOakDicom;

/// <summary>Further methods of datasets.</summary>
public static class DicomDatasetExtensions
{
    /// <summary>
    /// A copy whose items can be changed without changing the original's; the values themselves are shared.
    /// </summary>
    /// <param name="dataset">The dataset.</param>
    /// <returns>The copy.</returns>
    public static DicomDataset Clone(this DicomDataset dataset) => new(dataset, validate: false)
    {
        InternalTransferSyntax = dataset.InternalTransferSyntax,
        FallbackEncodings = dataset.FallbackEncodings,
    };

    /// <summary>A date and a time of day as one, to the second.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="date">The date's tag.</param>
    /// <param name="time">The time's tag.</param>
    /// <returns>The moment; what is missing counts as the first day, as midnight.</returns>
    public static DateTime GetDateTime(this DicomDataset dataset, DicomTag date, DicomTag time)
    {
        var day =
            dataset.GetDicomItem<DicomDate>(date) is { Count: > 0 } dates ? dates.Get<DateTime>(0) : DateTime.MinValue;
        var hour =
            dataset.GetDicomItem<DicomTime>(time) is { Count: > 0 } times ? times.Get<DateTime>(0) : DateTime.MinValue;
        return new DateTime(day.Year, day.Month, day.Day, hour.Hour, hour.Minute, hour.Second);
    }

    /// <summary>
    /// A date and a time of day as one, with the offset from UTC of (0008,0201), else this machine's.
    /// </summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="date">The date's tag.</param>
    /// <param name="time">The time's tag.</param>
    /// <param name="topLevelDataset">The dataset that holds the offset, if <paramref name="dataset"/> is inside
    /// it.</param>
    /// <returns>The moment; <see cref="DateTimeOffset.MinValue"/> if both are missing.</returns>
    public static DateTimeOffset GetDateTimeOffset(
        this DicomDataset dataset, DicomTag date, DicomTag time, DicomDataset? topLevelDataset = null)
    {
        var moment = dataset.GetDateTime(date, time);
        if (moment == DateTime.MinValue) return DateTimeOffset.MinValue;
        var zone = (topLevelDataset ?? dataset).GetSingleValueOrDefault(DicomTag.TimezoneOffsetFromUTC, "");
        if (zone.Length == 0) return new DateTimeOffset(moment);
        var offset = TimeSpan.ParseExact(zone.TrimStart('+', '-'), "hhmm", CultureInfo.InvariantCulture);
        return new DateTimeOffset(moment, zone[0] == '-' ? -offset : offset);
    }

    /// <summary>The items whose tags match a mask.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="mask">The mask.</param>
    /// <returns>The items in the order of their tags.</returns>
    public static IEnumerable<DicomItem> EnumerateMasked(this DicomDataset dataset, DicomMaskedTag mask) =>
        dataset.Where(item => mask.IsMatch(item.Tag));

    /// <summary>The items of a group without the group length.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="group">The group number, such as 0010H for the patient.</param>
    /// <returns>The items in the order of their tags.</returns>
    public static IEnumerable<DicomItem> EnumerateGroup(this DicomDataset dataset, ushort group) =>
        dataset.Where(item => item.Tag.Group == group && item.Tag.Element != 0x0000);

    /// <summary>Lets values be added that break the rules of their value representations.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <returns>The same dataset.</returns>
    public static DicomDataset NotValidated(this DicomDataset dataset)
    {
        dataset.ValidateItems = false;
        return dataset;
    }

    /// <summary>Checks values when they are added, as is the default.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <returns>The same dataset.</returns>
    public static DicomDataset Validated(this DicomDataset dataset)
    {
        dataset.ValidateItems = true;
        return dataset;
    }
}
