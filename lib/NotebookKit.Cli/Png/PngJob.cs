using System.Globalization;
using FellowOakDicom;
using NotebookKit.Cli.Files;
using NotebookKit.Cli.Terminal;
using NotebookKit.Rendering;
using NotebookKit.Shared;

namespace NotebookKit.Cli.Png;

/// <summary>Saves one DICOM file after another as PNG.</summary>
internal sealed class PngJob(PngSettings settings, InputFiles inputs, KitConsole console)
{
    // A name may end with a number after a dot (1.2.840.113619): only what means DICOM is taken off.
    private static readonly string[] DicomExtensions = [".dcm", ".dicom", ".dic", ".ima"];
    private static readonly DicomTag[] PixelTags =
        [DicomTag.PixelData, DicomTag.FloatPixelData, DicomTag.DoubleFloatPixelData];
    private readonly OutputNames _names = new(inputs, settings.Overwrite);

    /// <summary>Saves every frame in every depth asked for.</summary>
    /// <param name="input">The file.</param>
    /// <param name="cancellation">Stops between two pictures.</param>
    /// <returns>The paths of the files made.</returns>
    public IReadOnlyList<string> Save(InputFile input, CancellationToken cancellation)
    {
        var file = DicomFile.Open(input.Path);
        TruncatedFile.Refuse(file, input.Path);
        var data = file.Dataset;
        RequirePixels(data);
        var renderer = FrameRenderer.Of(data, settings.Window, settings.Function);
        var outputs = Outputs(input, renderer.FrameCount).ToList();
        foreach (var output in outputs) _names.Claim(output.Path, input);
        Directory.CreateDirectory(Path.Combine(settings.OutputFolder, input.Folder));
        foreach (var note in ReadingNotes.Of(data)) console.Note($"{input.Path}: {note}");
        foreach (var output in outputs)
        {
            cancellation.ThrowIfCancellationRequested();
            Write(output, renderer, input.Path);
        }
        foreach (var note in renderer.Notes) console.Note($"{input.Path}: {Say(note)}");
        return [.. outputs.Select(output => output.Path)];
    }

    private static void RequirePixels(DicomDataset data)
    {
        if (PixelTags.Any(data.Contains)) return;
        throw new DicomDataException($"no {DatasetValues.Describe(DicomTag.PixelData)}: not an image");
    }

    /// <summary>With the option that chooses otherwise.</summary>
    private static string Say(RenderingNote note) => note.Subject switch
    {
        RenderingSubject.Window => $"{note.Text}; --center and --width choose another",
        RenderingSubject.Inversion => $"{note.Text}; --voi linear does as is meant",
        _ => note.Text,
    };

    private IEnumerable<Output> Outputs(InputFile input, int frames)
    {
        var folder = Path.Combine(settings.OutputFolder, input.Folder);
        for (var frame = 0; frame < frames; frame++)
        {
            var number = frames == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"_{frame + 1:000}");
            foreach (var depth in settings.Depths)
            {
                var suffix = settings.Depths.Count == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"_{depth}");
                var name = FileName.Of("", Stem(input.Path), $"{number}{suffix}.png");
                yield return new Output(Path.Combine(folder, name), frame, depth);
            }
        }
    }

    private static void Write(Output output, IFrameRenderer renderer, string source) =>
        WholeFile.Write(output.Path, stream => renderer.WritePng(stream, output.Frame, output.Depth), source);

    private static string Stem(string path)
    {
        var name = Path.GetFileName(path);
        var extension = Path.GetExtension(name);
        return extension.Length < name.Length && DicomExtensions.Contains(extension, StringComparer.OrdinalIgnoreCase)
            ? name[..^extension.Length]
            : name;
    }

    private sealed record Output(string Path, int Frame, int Depth);
}
