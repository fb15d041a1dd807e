using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace NotebookKit.Dicom.Generator;

/// <summary>Turns the tables of PS3.6 into the static members of DicomTag and DicomUID.</summary>
[Generator]
public sealed class DictionaryGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        Emit(context, "-tags.tsv", "DicomTag.Members.g.cs", TagMembers.Write);
        Emit(context, "-uids.tsv", "DicomUID.Members.g.cs", UidMembers.Write);
    }

    private static void Emit(
        IncrementalGeneratorInitializationContext context, string table, string source, Func<string, string> write)
    {
        var tables = context.AdditionalTextsProvider
            .Where(file => file.Path.EndsWith(table, StringComparison.Ordinal))
            .Select((file, cancellation) => file.GetText(cancellation)!.ToString());
        context.RegisterSourceOutput(
            tables, (output, text) => output.AddSource(source, SourceText.From(write(text), Encoding.UTF8)));
    }
}
