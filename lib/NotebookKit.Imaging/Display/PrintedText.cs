using System.Collections;
using System.Globalization;
using System.Numerics.Tensors;
using FellowOakDicom;
using NotebookKit.Tags;

namespace NotebookKit.Display;

/// <summary>
/// A value as <c>Print</c> writes it; numbers never depend on the machine's language.
/// </summary>
internal static class PrintedText
{
    public static string Of(object? value) => value switch
    {
        null => "null",
        DicomFile file => file.Dump(),
        DicomDataset data => data.Dump(),
        DicomItem item => item.Dump(),
        DicomTag tag => TagText.Of(tag),
        ITensor tensor => TensorText.Of(tensor),
        string text => text,
        IRichText figure => figure.ToString() ?? "",
        IEnumerable list => $"[{string.Join(", ", list.Cast<object?>().Select(Of))}]",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
