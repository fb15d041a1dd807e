namespace NotebookKit.Tests.ScottPlots;

/// <summary>The ends of a plot's axes.</summary>
internal static class Limits
{
    /// <summary>Whether limits are the same but for the last digits.</summary>
    public static bool AreClose((double, double, double, double) expected, (double, double, double, double) actual) =>
        new[]
        {
            expected.Item1 - actual.Item1, expected.Item2 - actual.Item2, expected.Item3 - actual.Item3,
            expected.Item4 - actual.Item4,
        }.All(apart => Math.Abs(apart) < 1e-9);
}
