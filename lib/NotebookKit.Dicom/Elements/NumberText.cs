using System.Globalization;
using System.Numerics;

namespace FellowOakDicom;

/// <summary>The numbers of elements that hold them as text (DS and IS).</summary>
internal static class NumberText
{
    /// <summary>The numbers of an element's texts.</summary>
    /// <exception cref="FormatException">A text is no number.</exception>
    /// <exception cref="OverflowException">A number does not fit the type.</exception>
    public static TNumber[] ParseAll<TNumber>(DicomElement element, string[] texts, NumberStyles style)
        where TNumber : INumberBase<TNumber>
    {
        var numbers = new TNumber[texts.Length];
        for (var i = 0; i < numbers.Length; i++) numbers[i] = Parse<TNumber>(element, texts[i], style);
        return numbers;
    }

    /// <summary>
    /// All numbers as <typeparamref name="T"/>, an array, if its elements are of one of these types or of its nullable
    /// type.
    /// </summary>
    public static bool TryChangeAll<T, TNumber>(
        TNumber[] numbers, Type[] elementTypes, out T array) where TNumber : struct
    {
        array = default!;
        var type = typeof(T).GetElementType()!;
        if (Array.IndexOf(elementTypes, Nullable.GetUnderlyingType(type) ?? type) < 0) return false;
        var result = Array.CreateInstance(type, numbers.Length);
        for (var i = 0; i < numbers.Length; i++) result.SetValue(TextConversion.Change(numbers[i], type), i);
        array = (T)(object)result;
        return true;
    }

    private static TNumber Parse<TNumber>(
        DicomElement element, string text, NumberStyles style) where TNumber : INumberBase<TNumber>
    {
        try
        {
            return TNumber.Parse(text, style, CultureInfo.InvariantCulture);
        }
        catch (FormatException exception)
        {
            throw new FormatException(
                $"{element.Tag}: \"{text}\" is no number ({element.ValueRepresentation.Code}).", exception);
        }
        catch (OverflowException exception)
        {
            throw new OverflowException(
                $"{element.Tag}: \"{text}\" is no number ({element.ValueRepresentation.Code}) that fits " +
                $"{typeof(TNumber).Name}.", exception);
        }
    }
}
