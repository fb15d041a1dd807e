namespace NotebookKit.Jupyter.Zmtp;

/// <summary>The kinds of ZeroMQ sockets that Jupyter uses, by the names that they have on the wire.</summary>
internal static class SocketType
{
    public const string Router = "ROUTER";
    public const string Dealer = "DEALER";
    public const string Publisher = "PUB";
    public const string Subscriber = "SUB";
    public const string Reply = "REP";
    public const string Request = "REQ";

    /// <summary>Whether two kinds can talk to each other (RFC 23, "The Socket-Type Property").</summary>
    public static bool AreCompatible(string own, string peer) => own switch
    {
        Router => peer is Dealer or Request or Router,
        Dealer => peer is Router or Reply or Dealer,
        Publisher => peer is Subscriber or "XSUB",
        Subscriber => peer is Publisher or "XPUB",
        Reply => peer is Request or Dealer,
        Request => peer is Reply or Router,
        _ => false,
    };
}
