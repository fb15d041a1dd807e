using System.Net.Sockets;

namespace NotebookKit.Jupyter.Zmtp;

/// <summary>
/// The peers at one port, up to a number. When all places are taken, the peer of which least is known gives way to the
/// next that comes: strangers who only connect do not keep a front end out.
/// </summary>
internal sealed class Places(int maximum)
{
    private readonly Lock _gate = new();

    /// <summary>Who came first is first.</summary>
    private readonly List<Place> _places = [];

    /// <summary>Gives a peer a place.</summary>
    /// <param name="socket">Its connection.</param>
    /// <param name="replaced">Who had to give way and is to be cleared; null if nobody had to.</param>
    /// <returns>The place; null if nobody could give way.</returns>
    public Place? TryTake(Socket socket, out Place? replaced)
    {
        lock (_gate)
        {
            replaced = _places.Count < maximum ? null : FirstToGiveWay();
            if (_places.Count == maximum && replaced is null) return null;
            if (replaced is not null) _places.Remove(replaced);
            var place = new Place(socket);
            _places.Add(place);
            return place;
        }
    }

    public void Leave(Place place)
    {
        lock (_gate) _places.Remove(place);
    }

    /// <summary>
    /// The oldest silent one. If all are active, the oldest in the younger half: who came before a crowd of strangers
    /// stays, and who comes after it gets in. Who has the key never gives way.
    /// </summary>
    private Place? FirstToGiveWay() =>
        _places.Find(place => place.Standing == Standing.Silent)
        ?? _places.Where(place => place.Standing == Standing.Active).Skip(maximum / 2).FirstOrDefault();
}
