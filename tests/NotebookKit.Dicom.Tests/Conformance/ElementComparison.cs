using FellowOakDicom;

namespace NotebookKit.Dicom.Tests.Conformance;

/// <summary>
/// Compares what two readers found. Two elements are the same if path, VR and value are, with these allowances:
/// <list type="number">
/// <item>Padding has no meaning (PS3.5 6.2): spaces and NULs after a value, and before it unless it is text, in which
/// leading spaces count.</item>
/// <item>Nor have equals signs at the end of a person's name: they delimit empty component groups (PS3.5
/// 6.2.1.1).</item>
/// <item>Where the file gives no VR, or UN, it comes from a dictionary. Where the standard's leaves a choice (OB or
/// OW) the readers may choose differently, and a private element may be known to one reader's private dictionary only;
/// a tag younger than their dictionary is UN to them. Then the bytes must be the same. US or SS is no choice: Pixel
/// Representation decides, but fo-dicom takes US.</item>
/// </list>
/// </summary>
internal static class ElementComparison
{
    public static IReadOnlyList<ElementDifference> Compare(ReadFile ours, ReadFile theirs)
    {
        if (ours.Error is not null || theirs.Error is not null) return CompareErrors(ours, theirs);
        var (first, second) = (ByPath(ours), ByPath(theirs));
        return [.. first.Keys.Union(second.Keys).Order(StringComparer.Ordinal).SelectMany(path =>
            Compare(path, first.GetValueOrDefault(path), second.GetValueOrDefault(path)))];
    }

    /// <summary>The elements that both have, but with different bytes.</summary>
    public static IEnumerable<ElementDifference> CompareBytes(ReadFile ours, ReadFile theirs)
    {
        var second = ByPath(theirs);
        return from element in ours.Elements
               let other = second.GetValueOrDefault(element.Path)
               where element.Bytes is not null && other?.Bytes is not null && element.Bytes != other.Bytes
               select new ElementDifference(element.Path, $"bytes {element.Bytes}", $"bytes {other.Bytes}");
    }

    private static IReadOnlyList<ElementDifference> CompareErrors(ReadFile ours, ReadFile theirs)
    {
        // If one reader only guesses that the file is DICOM, the other may refuse it.
        var bothRefuse = ours.Error is not null && (theirs.Error is not null || theirs.Forced);
        return bothRefuse ? [] : [new ElementDifference("", ours.Error ?? "reads it", theirs.Error ?? "reads it")];
    }

    private static Dictionary<string, ReadElement> ByPath(ReadFile file) =>
        file.Elements.ToDictionary(element => element.Path, StringComparer.Ordinal);

    private static IEnumerable<ElementDifference> Compare(string path, ReadElement? ours, ReadElement? theirs)
    {
        if (ours is null || theirs is null || !AreSame(ours, theirs))
        {
            yield return new ElementDifference(path, Describe(ours), Describe(theirs));
        }
    }

    private static bool AreSame(ReadElement ours, ReadElement theirs) =>
        (ours.VR == theirs.VR && WithoutPadding(ours) == WithoutPadding(theirs)) ||
        (IsOpen(ours, theirs) && MayHaveEitherVR(ours, theirs) && ours.Bytes is not null && ours.Bytes == theirs.Bytes);

    private static bool IsOpen(ReadElement ours, ReadElement theirs) =>
        ours.StatedVR is "" or "UN" || theirs.StatedVR is "" or "UN";

    private static bool MayHaveEitherVR(ReadElement ours, ReadElement theirs)
    {
        var tag = DicomTag.Parse(ours.Path[(ours.Path.LastIndexOf('(') + 1)..^1]);
        if (tag.IsPrivate) return true;
        var choice = DicomDictionary.Default[tag].ValueRepresentations.Select(vr => vr.Code).ToArray();
        return !DifferInSign(ours, theirs) && choice.Contains(ours.VR)
            && (choice.Contains(theirs.VR) || theirs.VR == "UN");
    }

#if EMBEDDED
    private static bool DifferInSign(ReadElement ours, ReadElement theirs) =>
        (ours.VR, theirs.VR) is ("US", "SS") or ("SS", "US");
#else
    private static bool DifferInSign(ReadElement ours, ReadElement theirs) => false;
#endif

    private static string WithoutPadding(ReadElement element) => element.VR switch
    {
        "ST" or "LT" or "UT" => element.Value.TrimEnd(' ', '\0'),
        "PN" => EachValue(element, value => value.Trim(' ', '\0').TrimEnd('=')),
        _ => EachValue(element, value => value.Trim(' ', '\0')),
    };

    private static string EachValue(ReadElement element, Func<string, string> normalize) =>
        string.Join('\\', element.Value.Split('\\').Select(normalize));

    private static string Describe(ReadElement? element) => element?.ToString() ?? "no such element";
}
