using System.Security.Cryptography;
using NotebookKit.Jupyter.Messages;

namespace NotebookKit.Jupyter.Tests.Messages;

public sealed class SignatureHistoryTests
{
    [Fact]
    public void TryAdd_MoreThanTheCapacity_ForgetsTheOldestAlone()
    {
        var history = new SignatureHistory(capacity: 100);
        for (var message = 0; message < 100; message++) Assert.True(history.TryAdd(Signature(message)));
        for (var message = 0; message < 100; message++) Assert.False(history.TryAdd(Signature(message)));

        Assert.True(history.TryAdd(Signature(100)));

        Assert.False(history.Contains(Signature(0)));
        for (var message = 1; message <= 100; message++) Assert.True(history.Contains(Signature(message)));
    }

    private static byte[] Signature(int message) => SHA256.HashData(BitConverter.GetBytes(message));
}
