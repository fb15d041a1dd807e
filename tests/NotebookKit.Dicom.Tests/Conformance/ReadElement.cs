namespace NotebookKit.Dicom.Tests.Conformance;

/// <summary>
/// One data element as a reader saw it, in words that any reader can give: see tests/judges/elements.py for the form.
/// </summary>
/// <param name="Path">Tags and item numbers from the root: <c>(0008,1140)[0](0008,1155)</c>.</param>
/// <param name="VR">The value representation, two letters.</param>
/// <param name="Value">The value as text; of a sequence the number of its items.</param>
/// <param name="Bytes">The value field, or null where the reader no longer has it.</param>
/// <param name="StatedVR">The VR in the file itself, empty if the file has none, null if the reader does not
/// tell.</param>
internal sealed record ReadElement(string Path, string VR, string Value, string? Bytes, string? StatedVR = null)
{
    public override string ToString() => $"{Path} {VR} \"{Value}\"";
}

/// <summary>What one reader found in one file.</summary>
/// <param name="Error">Why the reader refuses the file, or null.</param>
/// <param name="Forced">The reader guessed that it is DICOM at all: there is no preamble.</param>
/// <param name="Syntax">The transfer syntax UID, empty without one.</param>
/// <param name="Elements">Every element in file order, nested ones after their sequence.</param>
internal sealed record ReadFile(string? Error, bool Forced, string Syntax, IReadOnlyList<ReadElement> Elements);
