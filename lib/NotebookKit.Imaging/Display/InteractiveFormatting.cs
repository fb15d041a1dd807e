using System.Diagnostics.CodeAnalysis;
using System.Numerics.Tensors;
using System.Reflection;
using System.Runtime.CompilerServices;
using FellowOakDicom;
using NotebookKit.Tags;

namespace NotebookKit.Display;

/// <summary>
/// Shows types that are not the kit's own, such as a dataset at the end of a cell. They cannot carry the kit's
/// attribute, so their formatters are handed to .NET Interactive by reflection when the process has it, and not
/// otherwise.
/// </summary>
internal static class InteractiveFormatting
{
    private const string AssemblyName = "Microsoft.DotNet.Interactive.Formatting";

    /// <summary>A kernel may load its formatting after the kit, so later arrivals are watched for too.</summary>
    [ModuleInitializer]
    [SuppressMessage("Usage", "CA2255", Justification = "A notebook imports the kit with #r and calls nothing first.")]
    internal static void Initialize() => Introduce(ForeignFormatters);

    /// <summary>Hands formatters to .NET Interactive, now or when the process loads it.</summary>
    /// <param name="formatters">Types, each with a formatter for every key of its output, the best first.</param>
    internal static void Introduce(IReadOnlyList<(Type Type, MimeFormatter[] Formatters)> formatters)
    {
        AppDomain.CurrentDomain.AssemblyLoad += (_, loaded) => RegisterIn(loaded.LoadedAssembly, formatters);
        foreach (var assembly in AppDomain.CurrentDomain.GetAssemblies()) RegisterIn(assembly, formatters);
    }

    internal static void RegisterIn(
        Assembly assembly, IReadOnlyList<(Type Type, MimeFormatter[] Formatters)> formatters)
    {
        if (assembly.GetName().Name != AssemblyName) return;
        try
        {
            Register(assembly, formatters);
        }
        catch (Exception exception)
            when (exception is TargetInvocationException or MemberAccessException or TypeLoadException)
        {
            // Another version of the kernel: values are then shown its own way, and the kit still works.
        }
    }

    private static void Register(Assembly assembly, IReadOnlyList<(Type Type, MimeFormatter[] Formatters)> introduced)
    {
        var formatter = assembly.GetType($"{AssemblyName}.Formatter");
        var register =
            formatter?.GetMethod("Register", [typeof(Type), typeof(Action<object, TextWriter>), typeof(string)]);
        var prefer = formatter?.GetMethod("SetPreferredMimeTypesFor", [typeof(Type), typeof(string[])]);
        if (register is null || prefer is null) return;

        foreach (var (type, formatters) in introduced)
        {
            foreach (var one in formatters)
            {
                register.Invoke(
                    null,
                    [type, (Action<object, TextWriter>)((value, writer) => one.Format(value, writer)), one.MimeType]);
            }
            prefer.Invoke(null, [type, formatters.Select(one => one.MimeType).ToArray()]);
        }
    }

    internal static IReadOnlyList<(Type Type, MimeFormatter[] Formatters)> ForeignFormatters =>
    [
        (
            typeof(DicomDataset),
            Formatters(data => ((DicomDataset)data).TagTable().ToHtml(), data => ((DicomDataset)data).Dump())),
        (
            typeof(DicomFile),
            Formatters(file => ((DicomFile)file).TagTable().ToHtml(), file => ((DicomFile)file).Dump())),
        (typeof(DicomItem), Preformatted(item => ((DicomItem)item).Dump())),
        (typeof(DicomTag), Preformatted(tag => TagText.Of((DicomTag)tag))),
        (typeof(Tensor<>), Preformatted(TensorText.Of)),
    ];

    private static MimeFormatter[] Preformatted(Func<object, string> text) =>
        Formatters(value => Html.Preformatted(text(value)), text);

    private static MimeFormatter[] Formatters(Func<object, string> html, Func<object, string> text) =>
        [new(Mime.Html, html), new(Mime.Text, text)];
}
