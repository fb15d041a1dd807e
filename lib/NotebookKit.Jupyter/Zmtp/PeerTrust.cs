namespace NotebookKit.Jupyter.Zmtp;

/// <summary>
/// What several ROUTER sockets know of their peers together: the names of those that have the key. A front end gives
/// all its sockets one name, and may send nothing on some of them for hours.
/// </summary>
/// <param name="provesKey">Whether a message shows that its sender has the key.</param>
internal sealed class PeerTrust(Func<IReadOnlyList<byte[]>, bool> provesKey)
{
    private readonly Lock _gate = new();

    /// <summary>Each name with the number of its connections that have the key.</summary>
    private readonly Dictionary<PeerId, int> _names = [];

    /// <summary>Raised when a peer of this name has shown that it has the key.</summary>
    public event Action<PeerId>? Proven;

    public bool ProvesKey(IReadOnlyList<byte[]> message) => provesKey(message);

    public bool Knows(PeerId name)
    {
        lock (_gate) return _names.ContainsKey(name);
    }

    public void Add(PeerId name)
    {
        lock (_gate) _names[name] = _names.GetValueOrDefault(name) + 1;
        Proven?.Invoke(name);
    }

    public void Remove(PeerId name)
    {
        lock (_gate)
        {
            if (--_names[name] == 0) _names.Remove(name);
        }
    }
}
