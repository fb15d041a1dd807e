using System.Globalization;
using FellowOakDicom;
using NotebookKit.Display;
using NotebookKit.Volumes;

namespace NotebookKit;

/// <summary>
/// The slices of one series in their order in space: by Image Position (Patient) along the slices' normal (PS3.3
/// C.7.6.2.1.1), never by file name or Instance Number.
/// </summary>
/// <example><code>var series = CtSeries.Read(Lecture.SeriesFolder);
/// var volume = series.Volume();</code></example>
[TypeFormatterSource(typeof(RichTextFormatters), PreferredMimeTypes = [Mime.Html, Mime.Text])]
public sealed class CtSeries : IRichText
{
    private readonly SlicePlane[] _planes;

    private CtSeries(IEnumerable<SlicePlane> planes, IEnumerable<SeriesProblem> unplaced, IReadOnlyList<string> skipped)
    {
        SlicePlane[] all = [.. planes];
        SeriesProblem[] before = [.. unplaced];
        if (all.Length == 0)
        {
            throw new DicomDataException(
                "No slice with a position in space was found. " +
                $"{string.Join(" ", before.Select(problem => problem.Found))}".Trim());
        }
        var normal = all[0].Normal;
        _planes = [.. all.OrderBy(plane => SlicePlane.Dot(plane.Position, normal))];
        Positions = [.. _planes.Select(plane => SlicePlane.Dot(plane.Position, normal))];
        Spacing = UsualDistance(Positions);
        Problems = [.. before, .. SeriesChecks.Find(_planes, [.. Positions], Spacing)];
        Skipped = skipped;
    }

    /// <summary>
    /// The slices, in order along the normal; for axial slices of a patient that is from feet to head.
    /// </summary>
    public IReadOnlyList<DicomDataset> Slices => Array.ConvertAll(_planes, plane => plane.Data);

    /// <summary>Where each slice lies along the normal, mm.</summary>
    public IReadOnlyList<double> Positions { get; }

    /// <summary>
    /// The usual distance (the median) in mm from a slice to the next; NaN if there is but one place.
    /// </summary>
    public double Spacing { get; }

    /// <summary>What is wrong with the series; empty if nothing is.</summary>
    public IReadOnlyList<SeriesProblem> Problems { get; }

    /// <summary>The names of files in the folder that are not DICOM or hold no image.</summary>
    public IReadOnlyList<string> Skipped { get; }

    internal IReadOnlyList<SlicePlane> Planes => _planes;

    /// <summary>Reads the slices of a folder. One file is open at a time.</summary>
    /// <param name="folder">The folder; folders below it are not looked at.</param>
    /// <param name="seriesInstanceUID">Which series to take, if the folder holds several.</param>
    /// <exception cref="DicomDataException">There is no slice with a position, or there are several series; the message
    /// lists them.</exception>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    public static CtSeries Read(string folder, string? seriesInstanceUID = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        var found = SeriesFolder.Read(folder);
        var images = seriesInstanceUID is null
            ? found.Images
            : [.. found.Images.Where(image => SeriesUid(image.Data) == seriesInstanceUID)];
        return Place(images, found.Broken, found.Skipped);
    }

    /// <summary>Puts datasets in order.</summary>
    /// <param name="slices">The datasets, in any order.</param>
    /// <inheritdoc cref="Read"/>
    public static CtSeries From(IEnumerable<DicomDataset> slices)
    {
        ArgumentNullException.ThrowIfNull(slices);
        return Place([.. slices.Select((data, i) => (data, NameOf(data, i)))], [], []);
    }

    /// <summary>Stacks the slices' CT values.</summary>
    /// <exception cref="InvalidOperationException">The slices do not make one upright stack; the message says why.
    /// Missing slices are no obstacle: the planes interpolate across the gap.</exception>
    public CtVolume Volume() => VolumeStack.Make(this);

    /// <inheritdoc/>
    public string ToHtml() => SeriesHtml.Write(this);

    /// <summary>The number of slices, their distance, and each problem on a line of its own.</summary>
    public override string ToString() =>
        string.Join(Environment.NewLine, [Summary, .. Problems.Select(problem => problem.ToString())]);

    internal string Summary => SeriesHtml.Summary(this);

    private static CtSeries Place(
        (DicomDataset Data, string Name)[] images, IEnumerable<SeriesProblem> broken, IReadOnlyList<string> skipped)
    {
        RefuseMixture(images);
        var (planes, problems) = (new List<SlicePlane>(), broken.ToList());
        foreach (var (data, name) in images)
        {
            try
            {
                planes.Add(SlicePlane.Read(data, name));
            }
            catch (DicomDataException exception)
            {
                problems.Add(SeriesChecks.Unplaced(name, exception.Message));
            }
        }
        return new CtSeries(planes, problems, skipped);
    }

    private static void RefuseMixture((DicomDataset Data, string Name)[] images)
    {
        var series = images.GroupBy(image => SeriesUid(image.Data)).ToArray();
        if (series.Length < 2) return;
        var list = string.Join("; ", series.Select(group => $"{group.Key} ({group.Count()} images)"));
        throw new DicomDataException(
            $"These images belong to {series.Length} series: {list}. Name the Series Instance UID of one.");
    }

    private static string SeriesUid(DicomDataset data) =>
        data.TryGetString(DicomTag.SeriesInstanceUID, out var uid) ? uid : "";

    private static string NameOf(DicomDataset data, int index) =>
        data.TryGetString(DicomTag.InstanceNumber, out var number)
        ? $"Instance Number {number.Trim()}"
        : string.Create(CultureInfo.InvariantCulture, $"[{index}]");

    private static double UsualDistance(IReadOnlyList<double> positions)
    {
        double[] distances =
        [
            .. positions.Zip(positions.Skip(1), (a, b) => b - a).Where(distance => distance >= SeriesChecks.Rounding)
                .Order(),
        ];
        return distances.Length == 0 ? double.NaN : distances[(distances.Length - 1) / 2];
    }
}
