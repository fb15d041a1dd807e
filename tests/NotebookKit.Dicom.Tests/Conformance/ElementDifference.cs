namespace NotebookKit.Dicom.Tests.Conformance;

/// <summary>
/// Where two readers of one file disagree; the path is empty when they disagree about the whole file.
/// </summary>
internal sealed record ElementDifference(string Path, string Ours, string Theirs)
{
    public override string ToString() =>
        $"{Path}{Environment.NewLine}    ours:   {Ours}{Environment.NewLine}    theirs: {Theirs}";
}
