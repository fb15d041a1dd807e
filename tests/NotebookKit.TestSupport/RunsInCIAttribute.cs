using Xunit.v3;

namespace NotebookKit.TestSupport;

/// <summary>
/// Marks what `.ci/run` runs and a user's `dotnet test` leaves out, so that it ends within five minutes:
/// tests/user.runsettings filters by this trait where the variable CI is not set.
/// </summary>
/// <param name="reason">Why it takes long, in a few words.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class RunsInCIAttribute(string reason) : Attribute, ITraitAttribute
{
    /// <summary>Why it takes long.</summary>
    public string Reason { get; } = reason;

    /// <inheritdoc/>
    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [new("Runs", "CI")];
}
