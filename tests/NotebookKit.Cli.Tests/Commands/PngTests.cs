using System.Globalization;
using FellowOakDicom;
using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.Commands;

public sealed class PngTests
{
    /// <summary>
    /// What pydicom reads with GDCM's help and the kit does not, each with the reason that it must give.
    /// </summary>
    private static readonly Dictionary<string, string> Undecoded = new()
    {
#if EMBEDDED
        ["693_J2KI.dcm"] = "JPEG 2000",
        ["J2K_pixelrep_mismatch.dcm"] = "JPEG 2000",
#endif
    };

    [Fact]
    public async Task Png_LectureSlices_HoldTheLecturesOwnPixels()
    {
        using var folder = new TemporaryFolder();

        var run = await Kit.RunAsync(
            "png", Repository.LectureFolder, "--out", folder.Path, "--bits", "8,16", "--voi", "lecture");

        // Lung03 is meant the other way round, and the lecture's formula does not turn it.
        Assert.Contains("MONOCHROME1", Assert.Single(run.Error.Trim().Split('\n')), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Success, run.ExitCode);
        var verdicts = CompareWithLecture(folder, Directory.GetFiles(Repository.LectureFolder));
        Assert.Equal(8, verdicts.Count);
        Assert.All(verdicts, verdict => Assert.Equal("equal", verdict.Value));
    }

    [Fact]
    public async Task Png_PydicomsFiles_HoldTheLecturesOwnPixels()
    {
        await ComparePydicomsFiles();
    }

    [Fact]
    public async Task Png_PydicomsFilesWithAGivenWindow_HoldTheLecturesOwnPixels()
    {
        var equal = await ComparePydicomsFiles("40", "400");

        Assert.Contains("CT_small.dcm", equal);
    }

    [Fact]
    public async Task Png_Frames_AreNumbered()
    {
        using var folder = new TemporaryFolder();

        var run = await Kit.RunAsync(
            "png", Path.Combine(Judge.PydicomData("test_files"), "rtdose.dcm"), "--out", folder.Path,
            "--center", "1e6", "--width", "2e6", "--voi", "linear");

        Assert.DoesNotContain("error:", run.Error, StringComparison.Ordinal);
        Assert.Equal(15, Directory.GetFiles(folder.Path).Length);
        Assert.True(File.Exists(folder.File("rtdose_001.png")));
        Assert.True(File.Exists(folder.File("rtdose_015.png")));
    }

    [Fact]
    public async Task Png_ExistingOutput_IsKept_UnlessOverwriteIsGiven()
    {
        using var folder = new TemporaryFolder();
        var brain = Path.Combine(Repository.LectureFolder, "Brain01");
        File.WriteAllText(folder.File("Brain01.png"), "mine");

        var refused = await Kit.RunAsync("png", brain, "--out", folder.Path);
        var kept = File.ReadAllText(folder.File("Brain01.png"));
        var replaced = await Kit.RunAsync("png", brain, "--out", folder.Path, "--overwrite");

        Assert.Equal(ExitCode.InputFailed, refused.ExitCode);
        Assert.Contains(brain, refused.Error, StringComparison.Ordinal);
        Assert.Contains("--overwrite", refused.Error, StringComparison.Ordinal);
        Assert.Equal("mine", kept);
        Assert.Equal(ExitCode.Success, replaced.ExitCode);
        Assert.NotEqual("mine", File.ReadAllText(folder.File("Brain01.png")));
    }

    [Fact]
    public async Task Png_TwoInputsOfOneName_AreBothNamed_AndTheFirstResultStays()
    {
        using var folder = new TemporaryFolder();
        var one = Copy(folder, "Brain01", "a/slice.dcm");
        var other = Copy(folder, "Brain02", "b/slice.dcm");

        var run = await Kit.RunAsync("png", one, other, "--out", folder.File("out"), "--overwrite");

        Assert.Equal(ExitCode.InputFailed, run.ExitCode);
        Assert.Contains(one, run.Error, StringComparison.Ordinal);
        Assert.Contains(other, run.Error, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(folder.File("out")));
    }

    [Fact]
    public async Task Png_Folder_KeepsItsSubfolders_ReportsOtherFiles_AndDoesTheRest()
    {
        using var folder = new TemporaryFolder();
        Copy(folder, "Brain01", "in/1/slice");
        Copy(folder, "Brain02", "in/2/slice");
        File.WriteAllText(folder.File("in/readme.txt"), "not DICOM");
        File.WriteAllBytes(folder.File("in/empty"), []);

        var run = await Kit.RunAsync("png", folder.File("in"), "--out", folder.File("in/png"));
        var again = await Kit.RunAsync("png", folder.File("in"), "--out", folder.File("in/png"), "--overwrite");

        Assert.Equal(ExitCode.InputFailed, run.ExitCode);
        Assert.Contains("readme.txt", run.Error, StringComparison.Ordinal);
        Assert.Contains("empty", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(folder.File("in/png/1/slice.png")));
        Assert.True(File.Exists(folder.File("in/png/2/slice.png")));
        Assert.Equal(run.Error, again.Error);
    }

    [Theory]
    [InlineData("rtplan.dcm", "(7fe0,0010)")]
    [InlineData("JPEG2000.dcm", "compressed with JPEG 2000")]
    public async Task Png_FileThatCannotBeShown_IsNamedWithTheCause(string name, string expected)
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(Judge.PydicomData("test_files"), name);

        var run = await Kit.RunAsync("png", file, "--out", folder.Path);

        Assert.Equal(ExitCode.InputFailed, run.ExitCode);
        Assert.StartsWith($"error: {file}: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(expected, run.Error, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    [Theory]
    [InlineData("CT_small.dcm", "(0028,1050)", "--center")]
    [InlineData("MR_small.dcm", "(0028,1053)", "taken as they are")]
    [InlineData("dicomdirtests/77654033/CR1/6154", "MONOCHROME1", "--voi linear")]
    public async Task Png_FileThatLeavesAGap_IsShownWithANoteOnWhatIsTaken(string name, string gap, string taken)
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(Judge.PydicomData("test_files"), name);

        var run = await Kit.RunAsync("png", file, "--out", folder.Path);

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.StartsWith($"note: {file}: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(gap, run.Error, StringComparison.Ordinal);
        Assert.Contains(taken, run.Error, StringComparison.Ordinal);
        Assert.Single(Directory.GetFileSystemEntries(folder.Path));
    }

    /// <summary>With no option given: no picture is all black or all white.</summary>
    [Fact]
    public async Task Png_OfEveryImageOfPydicomsThatIsNotCompressed_IsAPicture()
    {
        using var folder = new TemporaryFolder();
        var images = Directory.GetFiles(Judge.PydicomData("test_files"), "*.dcm").Where(IsUncompressedImage).ToList();

        await Kit.RunAsync(["png", .. images, "--out", folder.Path]);

        var pictures = Directory.GetFiles(folder.Path);
        Assert.All(images, image => Assert.Contains(pictures, picture => Path.GetFileName(picture).StartsWith(
            Path.GetFileNameWithoutExtension(image), StringComparison.Ordinal)));
        Assert.All(Judge.AskPython<int[]>("png_grays.py", pictures), grays => Assert.True(grays > 1));
    }

    [Fact]
    public async Task Png_OutputFolderThatCannotBeWritten_IsSaidOnce()
    {
        using var folder = new TemporaryFolder();
        var locked = folder.File("out");
        if (OperatingSystem.IsWindows() || Environment.UserName == "root")
        {
            // Here permissions do not keep a test from writing; a file in the folder's place does.
            File.WriteAllText(locked, "");
        }
        else
        {
            Directory.CreateDirectory(locked, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        var run = await Kit.RunAsync("png", Repository.LectureFolder, "--out", locked);

        Assert.Equal(ExitCode.InputFailed, run.ExitCode);
        Assert.Single(run.Error.Trim().Split('\n'));
        Assert.Contains(locked, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Png_InputThatIsAPngPathOfItsOwn_IsNeverOverwritten()
    {
        using var folder = new TemporaryFolder();
        // The input's name is the very name that another input's output would get.
        var slice = Copy(folder, "Brain01", "slice");
        var namedPng = Copy(folder, "Brain02", "slice.png");
        var before = File.ReadAllBytes(namedPng);

        var run = await Kit.RunAsync("png", slice, namedPng, "--out", folder.Path, "--overwrite");

        Assert.Equal(ExitCode.InputFailed, run.ExitCode);
        Assert.Equal(before, File.ReadAllBytes(namedPng));
    }

    private static bool IsUncompressedImage(string path)
    {
        // A Number of Frames that is no number, a file that is cut off, and one that is no DICOM.
        if (Path.GetFileName(path) is "badVR.dcm" or "MR_truncated.dcm" or "no_meta.dcm") return false;
        var data = DicomFile.Open(path).Dataset;
        return data.Contains(DicomTag.PixelData) && data.Contains(DicomTag.Rows)
            && !data.InternalTransferSyntax.IsEncapsulated;
    }

    private static string Copy(TemporaryFolder folder, string slice, string name)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder.File(name))!);
        File.Copy(Path.Combine(Repository.LectureFolder, slice), folder.File(name));
        return folder.File(name);
    }

    /// <summary>
    /// Compares every file with the lecture's code; returns the names of those whose pixels are equal.
    /// </summary>
    private static async Task<IReadOnlyList<string>> ComparePydicomsFiles(params string[] window)
    {
        using var folder = new TemporaryFolder();
        var source = Judge.PydicomData("test_files");
        string[] options = window.Length == 2 ? ["--center", window[0], "--width", window[1]] : [];

        var run = await Kit.RunAsync(
            ["png", source, "--out", folder.Path, "--bits", "8,16", "--voi", "lecture", .. options]);

        Assert.Equal(ExitCode.InputFailed, run.ExitCode);
        var errors = run.Error.Split('\n');
        var equal = new List<string>();
        var undecoded = new List<string>();
        var sources = Directory.GetFiles(source, "*", SearchOption.AllDirectories);
        foreach (var (file, verdict) in CompareWithLecture(folder, sources, window))
        {
            var name = Path.GetFileName(file);
            var complaint = errors.FirstOrDefault(line => line.Contains(file + ":", StringComparison.Ordinal));
            if (verdict == "equal") equal.Add(name);
            else if (verdict.StartsWith("raises", StringComparison.Ordinal))
            {
                var saved = Directory.GetFiles(folder.Path, $"{Path.GetFileNameWithoutExtension(name)}*.png");
                Assert.True(complaint is not null || saved.Length > 0, $"{file}: no picture and no reason: {verdict}");
            }
            else if (Undecoded.TryGetValue(name, out var reason)
                && complaint?.Contains(reason, StringComparison.Ordinal) == true)
            {
                undecoded.Add(name);
            }
            else Assert.Fail($"{file}: {verdict}; the kit says: {complaint}");
        }
        // An entry of the list that is no longer needed must go.
        Assert.Equal(Undecoded.Keys.Order(), undecoded.Order());
        return equal;
    }

    /// <summary>
    /// What lecture_png.py says of each file whose PNGs lie in the folder under the same relative names.
    /// </summary>
    private static Dictionary<string, string> CompareWithLecture(
        TemporaryFolder folder, IReadOnlyList<string> files, params string[] window)
    {
        var root = Path.GetDirectoryName(files.MinBy(file => file.Length))!;
        var list = folder.File("list.txt");
        File.WriteAllLines(list, files.Select(file =>
        {
            var target = folder.File(Path.GetRelativePath(root, file));
            var stem = target.EndsWith(".dcm", true, CultureInfo.InvariantCulture) ? target[..^4] : target;
            return $"{file}\t{stem}{{}}_8.png\t{stem}{{}}_16.png";
        }));
        return Judge.RunPython("lecture_png.py", [list, .. window]).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('\t')).ToDictionary(fields => fields[0], fields => fields[1]);
    }
}
