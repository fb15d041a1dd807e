using FellowOakDicom;

namespace NotebookKit.Dump;

/// <summary>The name of a registered UID (PS3.6 annex A).</summary>
internal static class UidName
{
    private const string Retired = " (Retired)";
    private const string Default = ": Default Transfer Syntax";

    /// <summary>
    /// The name without the registry's remarks on retirement and default use; the UID itself when it is not registered.
    /// </summary>
    public static string Of(string uid)
    {
        var known = DicomUID.Parse(uid);
        if (known.Type == DicomUidType.Unknown) return uid;
        var name = known.Name.Replace(" & ", " and ", StringComparison.Ordinal);
        if (name.EndsWith(Retired, StringComparison.Ordinal)) name = name[..^Retired.Length];
        var remark = name.IndexOf(Default, StringComparison.Ordinal);
        return remark < 0 ? name : name[..remark];
    }
}
