using System.Collections;
using System.Globalization;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using NotebookKit.Display;
using NotebookKit.Exercises.Texts;

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
    public static Message TypeOf(object value) => value switch
    {
        string => CommonMessages.KindText.With(),
        bool => CommonMessages.KindTruth.With(),
        ITensor tensor => CommonMessages.KindArray.With(ElementName(tensor)),
        ITuple tuple => CommonMessages.KindSeveral.With(tuple.Length),
        Delegate => CommonMessages.KindFunction.With(),
        double or float or decimal => CommonMessages.KindFraction.With(),
        _ when AnswerComparison.IsWholeNumber(value) => CommonMessages.KindWholeNumber.With(),
        IEnumerable => CommonMessages.KindList.With(),
        _ => CommonMessages.KindOther.With(value.GetType().Name),
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
