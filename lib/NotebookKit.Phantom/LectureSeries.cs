using FellowOakDicom;

namespace NotebookKit.Phantom;

/// <summary>
/// A CT series through a whole head, computed: 40 slices of 128 × 128 pixels, 4 mm apart and 5 mm thick, the same bytes
/// on every machine. As in many an archive, neither the file names nor the instance numbers follow the slices' order
/// in space.
/// </summary>
internal static class LectureSeries
{
    private const int Count = 40;

    // Without a factor in common with the count: each slice comes up once.
    private const int Stride = 17;
    private const int Start = 23;

    // The head's middle in the patient's coordinates, mm.
    private const double HeadZ = -540;

    private const double NoiseStrength = 3.5; // HU

    private static readonly Slice[] All = [.. Enumerable.Range(0, Count).Select(Describe)];

    /// <summary>The slices' file names: <c>image0000.dcm</c> … <c>image0039.dcm</c>.</summary>
    public static IReadOnlyList<string> Names { get; } = Array.ConvertAll(All, slice => slice.Name);

    /// <summary>Makes one slice: a CT image (PS3.3 A.3), Explicit VR Little Endian.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <exception cref="ArgumentException">There is no slice of this name.</exception>
    public static DicomFile Create(string name)
    {
        var slice = Array.Find(All, slice => slice.Name == name)
            ?? throw new ArgumentException($"No slice {name}; there are {Names[0]} to {Names[^1]}.", nameof(name));
        var dataset = SliceHeader.Create(slice);
        dataset.Add(new DicomOtherWord(DicomTag.PixelData, slice.Storage.Encode(CtValues(slice))));
        return new DicomFile(dataset);
    }

    private static Slice Describe(int index) => new(
        $"image{index:D4}.dcm", Examinations.HeadSeries, index + 1, PixelStorage.Unsigned, [DisplayWindow.Brain])
    {
        Place = (Start + index * Stride) % Count + 1,
    };

    private static double[] CtValues(Slice slice)
    {
        var examination = slice.Examination;
        var (size, spacing) = (examination.Size, (double)examination.PixelSpacing);
        Place first = (
            (double)examination.Origin.X, (double)examination.Origin.Y, (double)examination.Z(slice.Place) - HeadZ);
        var ctValues = WholeHead.Create().Slice(first, spacing, size, (double)examination.SliceThickness);
        var noise =
            ImageNoise.Make(size, NoiseStrength, new SplitMix((ulong)(examination.Number * 1000 + slice.Place)));
        for (var i = 0; i < ctValues.Length; i++)
        {
            ctValues[i] = FieldOfView.Contains(i, size) ? ctValues[i] + noise[i] : double.NaN;
        }
        return ctValues;
    }
}
