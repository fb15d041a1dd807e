using FellowOakDicom;

namespace NotebookKit;

/// <summary>
/// What the kit adds to a dataset: its elements by name, its pixels as an array, its text, its tags.
/// </summary>
/// <remarks>
/// Of the elements by name, one that is absent, and a number without a value, are a <see cref="DicomDataException"/>
/// that names the tag.
/// </remarks>
public static partial class DatasetExtensions;
