using NotebookKit.TestSupport;

namespace NotebookKit.Benchmarks;

/// <summary>
/// What users do with the kit's commands, and those who do the same beside it. The other programs' tasks are a little
/// smaller where they cannot do the same: <c>dcm2pnm</c> makes one picture of 8 bits, the kit one of 8 and one of 16.
/// </summary>
internal static class CommandRows
{
    private const int Rounds = 7;

    /// <summary>All tasks.</summary>
    /// <param name="slices">A folder of many CTs of 512 × 512 pixels.</param>
    public static IEnumerable<CommandRow> All(string slices)
    {
        var slice = Path.Combine(Repository.LectureFolder, "Brain01");
        yield return Png("png, 1 file", slice) with
        {
            Dcmtk = folder => ["dcm2pnm", slice, Path.Combine(folder, "slice.pgm")],
        };
        yield return Png("png, 200 files", slices);
        yield return Anonymize("anonymize, 1 file", slice);
        yield return Anonymize("anonymize, 200 files", slices);
        yield return new CommandRow("dump, 1 file", Rounds, _ => ["dump", slice])
        {
            Python = _ => [$"dump\t{slice}"],
            Dcmtk = _ => ["dcmdump", slice],
            Gdcm = _ => ["gdcmdump", slice],
        };
        yield return new CommandRow("--help", Rounds, _ => ["--help"]);
        yield return new CommandRow("run, the lecture", 3, folder => ["run", "--out", folder]);
    }

    private static CommandRow Png(string task, string source) =>
        new(task, Rounds, folder => ["png", source, "--out", folder, "--bits", "8,16"])
        {
            Python = folder => Files(source).Select(file =>
            {
                var stem = Path.Combine(folder, Path.GetFileName(file));
                return $"png\t{file}\t{stem}_8.png\t{stem}_16.png";
            }),
        };

    private static CommandRow Anonymize(string task, string source) =>
        new(task, Rounds, folder => ["anonymize", source, "--out", folder, "--profile", "lecture"])
        {
            Python = folder => Files(source).Select(
                file => $"anonymize\t{file}\t{Path.Combine(folder, Path.GetFileName(file))}"),
            Gdcm = folder =>
            [
                "gdcmanon", "--dumb", "--replace", "0010,0010=no name", "--replace", "0010,0020=no ptid",
                "-i", source, "-o", Directory.Exists(source) ? folder : Path.Combine(folder, "slice"),
            ],
        };

    private static IEnumerable<string> Files(string source) =>
        Directory.Exists(source) ? Directory.EnumerateFiles(source) : [source];
}
