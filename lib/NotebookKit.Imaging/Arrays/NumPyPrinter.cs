using System.Numerics;
using System.Numerics.Tensors;
using System.Text;

namespace NotebookKit;

/// <summary>Prints an array as <c>print</c> prints NumPy's: more than 1000 elements show three at each edge, lines end
/// before column 75, and all elements of the printed part share one format.</summary>
internal sealed class NumPyPrinter
{
    private const int Threshold = 1000;
    private const int EdgeItems = 3;
    private const int LineWidth = 75;
    private const string Summary = "...";

    private readonly nint[] _shape;
    private readonly bool _summarized;
    private readonly Func<nint, string> _element;

    private NumPyPrinter(nint[] shape, bool summarized, Func<nint, string> element)
    {
        _shape = shape;
        _summarized = summarized;
        _element = element;
    }

    public static string Print(ITensor tensor) => tensor switch
    {
        Tensor<double> source => Print(source, values => new NumPyFloatFormat<double>(values).Format),
        Tensor<float> source => Print(source, values => new NumPyFloatFormat<float>(values).Format),
        Tensor<byte> source => PrintIntegers(source),
        Tensor<sbyte> source => PrintIntegers(source),
        Tensor<short> source => PrintIntegers(source),
        Tensor<ushort> source => PrintIntegers(source),
        Tensor<int> source => PrintIntegers(source),
        Tensor<uint> source => PrintIntegers(source),
        Tensor<long> source => PrintIntegers(source),
        Tensor<ulong> source => PrintIntegers(source),
        _ => throw new NotSupportedException($"A {tensor.GetType()} does not hold plain numbers."),
    };

    private static string PrintIntegers<T>(Tensor<T> tensor)
        where T : IBinaryInteger<T> =>
        Print(tensor, values =>
        {
            var width = values.Max(value => Text(value).Length);
            return value => Text(value).PadLeft(width);
        });

    private static string Text<T>(T value)
        where T : IFormattable => value.ToString(null, System.Globalization.CultureInfo.InvariantCulture);

    private static string Print<T>(Tensor<T> tensor, Func<List<T>, Func<T, string>> chooseFormat)
    {
        if (tensor.FlattenedLength == 0) return "[]";
        var dense = tensor.IsDense ? tensor : tensor.ToDenseTensor();
        var shape = dense.Lengths.ToArray();
        var summarized = dense.FlattenedLength > Threshold;
        var shown = new List<T>();
        Collect(dense, shape, summarized, 0, 0, shown);
        var format = chooseFormat(shown);
        var printer = new NumPyPrinter(shape, summarized, index => format(TensorMemory.Read(dense)[(int)index]));
        return printer.PrintAxis(0, 0, " ", LineWidth);
    }

    private static void Collect<T>(Tensor<T> tensor, nint[] shape, bool summarized, int axis, nint start, List<T> shown)
    {
        if (axis == shape.Length)
        {
            shown.Add(TensorMemory.Read(tensor)[(int)start]);
            return;
        }
        foreach (var index in ShownIndices(shape[axis], summarized))
        {
            if (index >= 0) Collect(tensor, shape, summarized, axis + 1, start * shape[axis] + index, shown);
        }
    }

    // −1 stands for the dots.
    private static IEnumerable<nint> ShownIndices(nint length, bool summarized)
    {
        var cut = summarized && length > 2 * EdgeItems;
        for (nint i = 0; i < (cut ? EdgeItems : length); i++) yield return i;
        if (!cut) yield break;
        yield return -1;
        for (var i = length - EdgeItems; i < length; i++) yield return i;
    }

    private string PrintAxis(int axis, nint start, string indent, int width)
    {
        if (axis == _shape.Length) return _element(start);
        var items = ShownIndices(_shape[axis], _summarized).Select(index =>
            index < 0 ? Summary : PrintAxis(axis + 1, start * _shape[axis] + index, indent + " ", width - 1));
        var body = axis == _shape.Length - 1
            ? FillLines(items, indent, width - 1)
            : string.Join(new string('\n', _shape.Length - 1 - axis), items.Select(item => indent + item));
        return $"[{body[indent.Length..]}]";
    }

    private static string FillLines(IEnumerable<string> words, string indent, int width)
    {
        var lines = new StringBuilder();
        var line = new StringBuilder(indent);
        foreach (var word in words)
        {
            var full = line.Length + word.Length > width && line.Length > indent.Length;
            if (full)
            {
                lines.Append(line.ToString().TrimEnd(' ')).Append('\n');
                line.Clear().Append(indent);
            }
            line.Append(word).Append(' ');
        }
        line.Length--;
        return lines.Append(line).ToString();
    }
}
