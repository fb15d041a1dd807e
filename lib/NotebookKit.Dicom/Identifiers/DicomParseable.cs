using System.Reflection;

namespace FellowOakDicom;

/// <summary>A type that can be read from its text by a static method <c>Parse(string)</c> of its own.</summary>
public abstract class DicomParseable
{
    /// <summary>Reads a <typeparamref name="T"/>, a subclass of this one.</summary>
    /// <exception cref="DicomDataException"><typeparamref name="T"/> is no such class.</exception>
    /// <exception cref="TargetInvocationException">
    /// The text is no <typeparamref name="T"/>; the inner exception says why.
    /// </exception>
    public static T Parse<T>(string value)
    {
        var parse = typeof(T).IsSubclassOf(typeof(DicomParseable))
            ? typeof(T).GetMethod(
                nameof(Parse), BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly, [typeof(string)])
            : null;
        if (parse is null)
        {
            throw new DicomDataException("DicomParseable.Parse expects a class derived from DicomParseable");
        }
        return (T)parse.Invoke(null, [value])!;
    }
}
