using System.Net;
using NotebookKit.Jupyter.Zmtp;
using NotebookKit.TestSupport;

namespace NotebookKit.Jupyter.Tests.Zmtp;

/// <summary>The sockets that listen, with libzmq's as clients.</summary>
public sealed class LibzmqClientTests(LibzmqClientTests.Run run) : IClassFixture<LibzmqClientTests.Run>
{
    private const string Script = "zmq_clients.py";

    public static TheoryData<string> Checks => JudgeChecks.Named(Script);

    [Theory]
    [MemberData(nameof(Checks))]
    public Task Sockets_WithLibzmqsClients_Understand(string check) => run.Checks.AssertHoldsAsync(check);

    /// <summary>One run of the script, beside the sockets that it talks to.</summary>
    public sealed class Run
    {
        private static readonly ZmtpLimits Limits = new();

        public JudgeChecks Checks { get; } = new(() => RunAsync().GetAwaiter().GetResult());

        private static async Task<string> RunAsync()
        {
            await using var pub = new PubSocket(Loopback.AnyPort, Limits, _ => { });
            pub.Start();
            await using var rep = new HeartbeatSocket(Loopback.AnyPort, Limits, _ => { });
            using var ending = new CancellationTokenSource();
            var routerPort = new TaskCompletionSource<int>();
            var serving = ServeAsync(pub, routerPort, ending.Token);
            try
            {
                return await Task.Run(async () => Judge.RunJupyterClient(
                    "", Script, $"{await routerPort.Task}", $"{pub.EndPoint.Port}", $"{rep.EndPoint.Port}"));
            }
            finally
            {
                await ending.CancelAsync();
                await serving;
            }
        }

        /// <summary>A ROUTER that starts anew whenever it is told to.</summary>
        private static async Task ServeAsync(PubSocket pub, TaskCompletionSource<int> port, CancellationToken ending)
        {
            for (var endPoint = Loopback.AnyPort; !ending.IsCancellationRequested;)
            {
                await using var router = new RouterSocket(endPoint, Limits, Loopback.NoTrust, _ => { });
                endPoint = new IPEndPoint(IPAddress.Loopback, router.EndPoint.Port);
                port.TrySetResult(endPoint.Port);
                await EchoUntilRestartAsync(router, pub, ending);
            }
        }

        private static async Task EchoUntilRestartAsync(RouterSocket router, PubSocket pub, CancellationToken ending)
        {
            try
            {
                await foreach (var message in router.Incoming.ReadAllAsync(ending))
                {
                    if (message.Frames[0].AsSpan().SequenceEqual("restart"u8)) return;
                    if (message.Frames[0].AsSpan().SequenceEqual("publish"u8))
                    {
                        await pub.PublishAsync([.. message.Frames.Skip(1)], cancellation: ending);
                    }
                    else await router.SendAsync(message, ending);
                }
            }
            catch (OperationCanceledException)
            {
                // The script is done.
            }
        }
    }
}
