namespace FellowOakDicom.Imaging;

/// <summary>Reads the table of colors of a palette image (PS3.3 C.7.6.3.1.5).</summary>
internal static class PaletteColorTable
{
    private const int LargestSize = 65536;

    public static Color32[] Read(DicomDataset dataset)
    {
        if (!dataset.Contains(DicomTag.RedPaletteColorLookupTableDescriptor))
        {
            throw new DicomImagingException("Palette Color LUT missing from dataset.");
        }
        // The number of entries has no sign, also where the VR is SS because the pixels have one (PS3.5 A.1).
        var entries = (ushort)dataset.GetValue<int>(DicomTag.RedPaletteColorLookupTableDescriptor, 0);
        var size = entries > 0 ? entries : LargestSize;
        var bits = dataset.GetValue<int>(DicomTag.RedPaletteColorLookupTableDescriptor, 2);
        var red = Entries(dataset, DicomTag.RedPaletteColorLookupTableData, size, bits);
        var green = Entries(dataset, DicomTag.GreenPaletteColorLookupTableData, size, bits);
        var blue = Entries(dataset, DicomTag.BluePaletteColorLookupTableData, size, bits);

        var table = new Color32[size];
        for (var i = 0; i < size; i++) table[i] = new Color32(0xff, red(i), green(i), blue(i));
        return table;
    }

    /// <summary>
    /// Entries have one byte, or two: of two, the upper counts if the table states 16 bits, else the lower.
    /// </summary>
    private static Func<int, byte> Entries(DicomDataset dataset, DicomTag tag, int size, int bits)
    {
        var data = dataset.GetValues<byte>(tag);
        if (data.Length >= size * 2) return i => data[(i * 2) + (bits == 16 ? 1 : 0)];
        if (data.Length >= size) return i => data[i];
        throw new DicomImagingException(
            $"{tag} {tag.DictionaryEntry.Name} has {data.Length} bytes, too few for {size} entries.");
    }
}
