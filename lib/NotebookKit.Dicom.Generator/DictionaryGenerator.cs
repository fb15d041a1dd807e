using Microsoft.CodeAnalysis;

namespace NotebookKit.Dicom.Generator;

/// <summary>Turns the table of PS3.6 into the static members of DicomTag and DicomUID.</summary>
[Generator]
public sealed class DictionaryGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) { }
}
