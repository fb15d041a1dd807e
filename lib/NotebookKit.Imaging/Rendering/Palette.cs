using FellowOakDicom;
using NotebookKit.Windowing;

namespace NotebookKit.Rendering;

/// <summary>The three tables of PALETTE COLOR, which give each sample its color (PS3.3 C.7.6.3.1.5).</summary>
internal sealed class Palette
{
    /// <summary>The Photometric Interpretation (0028,0004) of such images.</summary>
    public const string Name = "PALETTE COLOR";

    private readonly LookupTable[] _tables;

    private Palette(LookupTable[] tables) => _tables = tables;

    /// <summary>The highest value of an entry.</summary>
    public int Maximum => _tables.Max(table => table.OutputMaximum);

    /// <summary>Reads the tables.</summary>
    /// <param name="data">A dataset with an image.</param>
    /// <exception cref="DicomDataException">A table is missing, does not fit, or is stored in segments.</exception>
    public static Palette Read(DicomDataset data)
    {
        if (data.Contains(DicomTag.SegmentedRedPaletteColorLookupTableData)
            && !data.Contains(DicomTag.RedPaletteColorLookupTableData))
        {
            throw new DicomDataException(
                $"{DatasetValues.Describe(DicomTag.SegmentedRedPaletteColorLookupTableData)}: a palette in segments " +
                "cannot be read here.");
        }
        return new Palette(
        [
            LookupTable.Read(
                data, DicomTag.RedPaletteColorLookupTableDescriptor, DicomTag.RedPaletteColorLookupTableData),
            LookupTable.Read(
                data, DicomTag.GreenPaletteColorLookupTableDescriptor, DicomTag.GreenPaletteColorLookupTableData),
            LookupTable.Read(
                data, DicomTag.BluePaletteColorLookupTableDescriptor, DicomTag.BluePaletteColorLookupTableData),
        ]);
    }

    /// <summary>Red, green and blue of each sample in turn, up to <see cref="Maximum"/>.</summary>
    public double[] ToRgb(double[] samples)
    {
        var rgb = new double[samples.Length * _tables.Length];
        for (var i = 0; i < rgb.Length; i++) rgb[i] = _tables[i % _tables.Length][samples[i / _tables.Length]];
        return rgb;
    }
}
