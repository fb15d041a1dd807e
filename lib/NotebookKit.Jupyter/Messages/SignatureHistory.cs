using System.Buffers.Binary;

namespace NotebookKit.Jupyter.Messages;

/// <summary>
/// The messages that were read, by their signatures: one that was recorded on its way and is sent again is known by it.
/// As long as Jupyter's own (jupyter_client, <c>Session.digest_history</c>), which forgets at random; here the oldest
/// goes first. Half of a signature tells it from all others.
/// </summary>
internal sealed class SignatureHistory(int capacity = 1 << 16)
{
    private readonly Lock _gate = new();
    private readonly HashSet<UInt128> _known = [];
    private readonly Queue<UInt128> _order = new();

    /// <summary>Whether a message with this signature was read.</summary>
    public bool Contains(ReadOnlySpan<byte> signature)
    {
        lock (_gate) return _known.Contains(BinaryPrimitives.ReadUInt128LittleEndian(signature));
    }

    /// <summary>Notes a signature.</summary>
    /// <returns>Whether it is new.</returns>
    public bool TryAdd(ReadOnlySpan<byte> signature)
    {
        var half = BinaryPrimitives.ReadUInt128LittleEndian(signature);
        lock (_gate)
        {
            if (!_known.Add(half)) return false;
            _order.Enqueue(half);
            if (_order.Count > capacity) _known.Remove(_order.Dequeue());
            return true;
        }
    }
}
