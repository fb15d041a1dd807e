using FellowOakDicom;

namespace NotebookKit.Volumes;

/// <summary>The images in a folder, what is broken, and what is something else.</summary>
internal sealed record SeriesFolder(
    (DicomDataset Data, string Name)[] Images, IReadOnlyList<SeriesProblem> Broken, IReadOnlyList<string> Skipped)
{
    public static SeriesFolder Read(string folder)
    {
        var (images, broken, skipped) =
            (new List<(DicomDataset, string)>(), new List<SeriesProblem>(), new List<string>());
        foreach (var path in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(path);
            try
            {
                if (SpecialFile.At(path) is not null)
                {
                    skipped.Add(name);
                    continue;
                }
                var data = DicomSource.Open(path)?.Dataset;
                if (data is not null && data.Contains(DicomTag.Rows)) images.Add((data, name));
                else skipped.Add(name);
            }
            catch (Exception exception)
                when (exception is DicomFileException or IOException or UnauthorizedAccessException)
            {
                broken.Add(SeriesChecks.Unplaced(name, exception.Message));
            }
        }
        return new SeriesFolder([.. images], broken, skipped);
    }
}
