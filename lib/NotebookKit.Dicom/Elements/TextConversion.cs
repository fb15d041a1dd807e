using System.Globalization;

namespace FellowOakDicom;

/// <summary>
/// Conversions between text, numbers and the types that DICOM text can be parsed as, culture-independent.
/// </summary>
internal static class TextConversion
{
    /// <summary>Parses text as one of DICOM's own types (a UID) or an enumeration.</summary>
    public static bool TryParse<T>(string text, out T value)
    {
        if (typeof(T).IsSubclassOf(typeof(DicomParseable)))
        {
            value = DicomParseable.Parse<T>(text);
            return true;
        }
        var type = Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T);
        if (type.IsEnum)
        {
            value = (T)Enum.Parse(type, text.Replace("\0", ""), ignoreCase: true);
            return true;
        }
        value = default!;
        return false;
    }

    /// <summary>A number as another value type or an enumeration; of a nullable type the underlying one.</summary>
    public static T Change<T>(object number) => (T)Change(number, typeof(T));

    /// <summary>A number as <paramref name="type"/>, which may also be <see cref="object"/>.</summary>
    public static object Change(object number, Type type)
    {
        var underlying = Nullable.GetUnderlyingType(type) ?? type;
        if (underlying == typeof(object)) return number;
        return underlying.IsEnum
            ? Enum.Parse(underlying, Convert.ToString(number, CultureInfo.InvariantCulture)!, ignoreCase: true)
            : Convert.ChangeType(number, underlying, CultureInfo.InvariantCulture);
    }
}
