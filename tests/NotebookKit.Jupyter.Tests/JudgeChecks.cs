using System.Text.Json;
using System.Text.RegularExpressions;
using NotebookKit.TestSupport;

namespace NotebookKit.Jupyter.Tests;

/// <summary>
/// What a script of tests/judges found out. It makes all its checks in one run, and every test looks at the outcome of
/// one.
/// </summary>
/// <param name="run">Runs the script and returns what it prints: JSON with null, or what is wrong, for each
/// check.</param>
public sealed partial class JudgeChecks(Func<string> run)
{
    // On a thread of its own, as it waits for long: those of the pool serve the sockets under test.
    private readonly Lazy<Task<Dictionary<string, string?>>> _outcomes = new(() => Task.Factory.StartNew(
        () => JsonSerializer.Deserialize<Dictionary<string, string?>>(run())!, TaskCreationOptions.LongRunning));

    /// <summary>The checks that a script makes, read from its text.</summary>
    /// <param name="script">The script.</param>
    /// <param name="folder">The folder beside it with further files of checks; null for none.</param>
    public static TheoryData<string> Named(string script, string? folder = null)
    {
        IEnumerable<string> files = [Repository.Path("tests", "judges", script)];
        if (folder is not null)
        {
            files =
            [
                .. Directory.GetFiles(Repository.Path("tests", "judges", folder), "*.py").Order(StringComparer.Ordinal),
                .. files,
            ];
        }
        return
        [
            .. files.SelectMany(file => CheckName().Matches(File.ReadAllText(file))).Select(
                match => match.Groups[1].Value),
        ];
    }

    public async Task AssertHoldsAsync(string check)
    {
        var outcomes = await _outcomes.Value;
        Assert.True(outcomes.TryGetValue(check, out var problem), "The script did not make this check.");
        Assert.True(problem is null, problem);
    }

    [GeneratedRegex("""check(?:\.outcomes\[|\()"(.+?)"[\])]""")]
    private static partial Regex CheckName();
}
