namespace NotebookKit.Display;

/// <summary>
/// Tells .NET Interactive how a type looks in a notebook. It finds this class by its name, so the kit needs no
/// reference to it; the names of the members are part of that convention.
/// </summary>
/// <param name="formatterSourceType">A type with <c>IEnumerable&lt;object&gt; CreateTypeFormatters()</c>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    /// <summary>The type that makes the formatters.</summary>
    public Type FormatterSourceType { get; } = formatterSourceType;

    /// <summary>
    /// The keys of the output. Each one must have its formatter: the kernel overflows its stack otherwise.
    /// </summary>
    public string[] PreferredMimeTypes { get; set; } = [];
}
