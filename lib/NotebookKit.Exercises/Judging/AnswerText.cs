using System.Collections;
using System.Globalization;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using NotebookKit.Display;
using NotebookKit.Localization;

namespace NotebookKit.Exercises.Judging;

/// <summary>A value in a message: short, and with all of a number's digits.</summary>
internal static class AnswerText
{
    private const int Longest = 80;

    public static string Of(object? value) => value switch
    {
        null => "null",
        ITensor tensor => $"{ElementName(tensor)} {TensorMemory.Shape(tensor)}",
        ITuple tuple => $"({string.Join(", ", Enumerable.Range(0, tuple.Length).Select(index => Of(tuple[index])))})",
        string text => $"\"{Cut(text)}\"",
        bool truth => truth ? "true" : "false",
        double or float => ((IFormattable)value).ToString("R", CultureInfo.InvariantCulture),
        _ => Cut(PrintedText.Of(value)),
    };

    /// <summary>What kind of value it is, for people.</summary>
    public static LocalText TypeOf(object value) => value switch
    {
        string => new("a text", "文字列"),
        bool => new("true or false", "true / false"),
        ITensor tensor => new($"an array of {ElementName(tensor)}", $"{ElementName(tensor)} の配列"),
        ITuple tuple => new($"{tuple.Length} values in parentheses", $"かっこで囲んだ {tuple.Length} 個の値"),
        Delegate => new("a function", "関数"),
        double or float or decimal => new("a number with a fraction", "小数"),
        _ when AnswerComparison.IsWholeNumber(value) => new("a whole number", "整数"),
        IEnumerable => new("a list", "リスト"),
        _ => new($"a {value.GetType().Name}", value.GetType().Name),
    };

    private static string ElementName(ITensor tensor) => tensor.GetType().GenericTypeArguments[0].Name switch
    {
        nameof(Byte) => "byte",
        nameof(SByte) => "sbyte",
        nameof(Int16) => "short",
        nameof(UInt16) => "ushort",
        nameof(Int32) => "int",
        nameof(Single) => "float",
        nameof(Double) => "double",
        var other => other,
    };

    private static string Cut(string text) => text.Length <= Longest ? text : text[..Longest] + "…";
}
