using FellowOakDicom;
using NotebookKit.Shared;

namespace NotebookKit.Phantom;

/// <summary>
/// The lecture's eight CT slices, computed: nobody was X-rayed for them. The same bytes come out on every machine,
/// so the files in <c>data/ct_dcmdir</c> can be made again at any time.
/// </summary>
internal static class LectureSlices
{
    private static readonly LectureSlice[] All =
    [
        new("Brain01", Examinations.Head, 6, PixelStorage.SignedCtValues, BrainWindow, Brain.AtBasalGanglia),
        new("Brain02", Examinations.Head, 9, PixelStorage.SignedCtValues, BrainWindow, Brain.AtVentricleBodies),
        new("Abdomen01", Examinations.Abdomen, 8, PixelStorage.Unsigned, AbdomenWindow, Abdomen.AtSpleen),
        new("Abdomen02", Examinations.Abdomen, 20, PixelStorage.Unsigned, AbdomenWindow, Abdomen.AtKidneys),
        new("Abdomen03", Examinations.Abdomen, 32, PixelStorage.Unsigned, AbdomenWindow, Abdomen.AtBowel),
        new("Lung01", Examinations.Chest, 12, PixelStorage.SignedCtValues, ChestWindows, Thorax.AtAorticArch),
        new("Lung02", Examinations.Chest, 20, PixelStorage.SignedCtValues, ChestWindows, Thorax.AtPulmonaryTrunk),
        new("Lung03", Examinations.Chest, 32, PixelStorage.UnsignedNegative, ChestWindows, Thorax.AtHeart),
    ];

    private static DisplayWindow[] BrainWindow => [DisplayWindow.Brain];

    private static DisplayWindow[] AbdomenWindow => [DisplayWindow.Abdomen];

    private static DisplayWindow[] ChestWindows => [DisplayWindow.Lung, DisplayWindow.Mediastinum];

    /// <summary>The slices' file names, in the lecture's order: <c>Brain01</c> … <c>Lung03</c>.</summary>
    public static IReadOnlyList<string> Names { get; } = Array.ConvertAll(All, slice => slice.Name);

    /// <summary>Makes one slice: a CT image (PS3.3 A.3) of 512 × 512 pixels, Explicit VR Little Endian.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <exception cref="ArgumentException">There is no slice of this name.</exception>
    public static DicomFile Create(string name)
    {
        var slice = Array.Find(All, slice => slice.Name == name)
            ?? throw new ArgumentException($"No slice {name}; there are {string.Join(", ", Names)}.", nameof(name));
        var dataset = SliceHeader.Create(slice);
        dataset.Add(new DicomOtherWord(DicomTag.PixelData, slice.Storage.Encode(SliceImage.CtValues(slice))));
        return new DicomFile(dataset);
    }

    /// <summary>Makes all eight files in a folder, over what is there under their names.</summary>
    /// <param name="folder">Created if it does not exist.</param>
    /// <exception cref="IOException">The folder cannot be made or written.</exception>
    public static void WriteTo(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var name in Names) WholeFile.Write(Path.Combine(folder, name), stream => Create(name).Save(stream));
    }
}
