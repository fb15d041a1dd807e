using NotebookKit.TestSupport;

namespace NotebookKit.Jupyter.Tests.Kernel;

/// <summary>The kernel as its clients see it. Clients, schemas and signatures are Python's and libzmq's.</summary>
[Collection(KernelCollection.Name)]
public sealed class KernelTests(KernelChecks checks) : IClassFixture<KernelChecks>
{
    public const string ProtocolScript = "jupyter_protocol.py";
    public const string LifeScript = "jupyter_life.py";
    public const string RestartsScript = "jupyter_restarts.py";
    public const string SiegeScript = "jupyter_siege.py";
    public const string SoakScript = "jupyter_soak.py";

    public static TheoryData<string> Protocol => JudgeChecks.Named(ProtocolScript, folder: "protocol");

    public static TheoryData<string> Life => JudgeChecks.Named(LifeScript);

    public static TheoryData<string> Restarts => JudgeChecks.Named(RestartsScript);

    public static TheoryData<string> Siege => JudgeChecks.Named(SiegeScript);

    public static TheoryData<string> Soak => JudgeChecks.Named(SoakScript);

    [Theory]
    [MemberData(nameof(Protocol))]
    public Task Kernel_AskedByAClientThatTrustsNothing_AnswersAsTheSpecificationSays(string check) =>
        checks.Protocol.AssertHoldsAsync(check);

    [Theory]
    [MemberData(nameof(Life))]
    public Task Kernel_StartedStoppedOrKilled_LosesNothingAndRestartsClean(string check) =>
        checks.Life.AssertHoldsAsync(check);

    [Theory]
    [MemberData(nameof(Restarts))]
    public Task Kernel_StartedAndStoppedFiveTimes_LeavesNothing(string check) =>
        checks.Restarts.AssertHoldsAsync(check);

    [Theory]
    [MemberData(nameof(Siege))]
    public Task Kernel_AmongPeersThatForgeFloodAndStall_ServesTheOthers(string check) =>
        checks.Siege.AssertHoldsAsync(check);

    [Theory]
    [MemberData(nameof(Soak))]
    public Task Kernel_AmongACrowdWithoutTheKey_ServesFrontEndsInBoundedMemory(string check) =>
        checks.Soak.AssertHoldsAsync(check);

    [Theory]
    [MemberData(nameof(Soak))]
    [RunsInCI("two minutes among a crowd")]
    public Task Kernel_TwoMinutesAmongACrowdWithoutTheKey_ServesFrontEndsInBoundedMemory(string check) =>
        checks.LongSoak.AssertHoldsAsync(check);
}
