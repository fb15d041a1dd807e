using System.Numerics;
using FellowOakDicom;

namespace NotebookKit.Windowing;

/// <summary>
/// From a frame's stored samples to the values that windows speak of, such as Hounsfield units: a slope and an
/// intercept, or a table (PS3.3 C.11.1). A file that has neither means the samples themselves.
/// </summary>
internal sealed class ModalityTransform
{
    private const string Unspecified = "US";
    private const string HounsfieldUnits = "HU";
    private readonly LookupTable? _table;

    private ModalityTransform(double slope, double intercept, string unit, LookupTable? table = null)
    {
        Slope = slope;
        Intercept = intercept;
        Unit = unit;
        _table = table;
    }

    /// <summary>What a sample is multiplied by; 1 with a table.</summary>
    public double Slope { get; }

    /// <summary>What is added then; 0 with a table.</summary>
    public double Intercept { get; }

    /// <summary>The values' unit, such as HU; empty where it is unknown.</summary>
    public string Unit { get; }

    /// <summary>Whether a table of the file maps the samples, instead of slope and intercept.</summary>
    public bool HasTable => _table is not null;

    /// <summary>Whether the file says nothing, so that the samples are the values.</summary>
    public bool IsMissing { get; private init; }

    /// <summary>Whether the values are Hounsfield units.</summary>
    public bool IsHounsfield => Unit == HounsfieldUnits;

    /// <summary>Reads what holds for a frame.</summary>
    /// <param name="data">The file's dataset.</param>
    /// <param name="frame">The frame's number, counted from 0.</param>
    /// <exception cref="DicomDataException">A number or a table cannot be understood.</exception>
    public static ModalityTransform Read(DicomDataset data, int frame)
    {
        if (FunctionalGroups.Holder(data, frame, DicomTag.ModalityLUTSequence) is { } tables
            && tables.TryGetSequence(DicomTag.ModalityLUTSequence, out var sequence)
            && sequence.Items is [var item, ..])
        {
            var table = LookupTable.Read(item, DicomTag.LUTDescriptor, DicomTag.LUTData);
            return new ModalityTransform(1, 0, Text(item, DicomTag.ModalityLUTType), table);
        }
        if (FunctionalGroups.Holder(data, frame, DicomTag.RescaleSlope, DicomTag.RescaleIntercept) is not { } rescale)
        {
            return new ModalityTransform(1, 0, Stated(data)) { IsMissing = true };
        }
        return new ModalityTransform(
            Number(rescale, DicomTag.RescaleSlope, absent: 1), Number(rescale, DicomTag.RescaleIntercept, absent: 0),
            UnitOf(data, rescale));
    }

    /// <summary>The values of samples.</summary>
    /// <param name="samples">The stored samples.</param>
    /// <param name="values">Where the values go; may be <paramref name="samples"/> itself.</param>
    public void Apply<T>(ReadOnlySpan<T> samples, Span<double> values)
        where T : unmanaged, INumberBase<T>
    {
        SampleConversion.Rescale(samples, values, Slope, Intercept);
        _table?.Apply(values, values);
    }

    /// <summary>
    /// What the file says; a CT that says nothing has Hounsfield units (PS3.3 C.11.1.1.2).
    /// </summary>
    private static string UnitOf(DicomDataset data, DicomDataset rescale)
    {
        if (Text(rescale, DicomTag.RescaleType).Length > 0) return Stated(rescale);
        return Text(data, DicomTag.Modality) == "CT" ? HounsfieldUnits : "";
    }

    /// <summary>Rescale Type (0028,1054), where it says something.</summary>
    private static string Stated(DicomDataset data) =>
        Text(data, DicomTag.RescaleType) is var type and not Unspecified ? type : "";

    private static string Text(DicomDataset data, DicomTag tag) =>
        data.Contains(tag) ? DatasetValues.Text(data, tag).Trim() : "";

    private static double Number(DicomDataset data, DicomTag tag, double absent) =>
        data.Contains(tag) && DatasetValues.Numbers(data, tag) is [var number, ..] ? number : absent;
}
