namespace NotebookKit.Volumes;

/// <summary>What can be wrong with a series of slices.</summary>
internal enum SeriesProblemKind
{
    /// <summary>A file is broken, or has no usable position or orientation, and was left out.</summary>
    Unplaced,

    /// <summary>Two slices lie at the same place.</summary>
    Duplicate,

    /// <summary>
    /// The distance to the next slice is a multiple of the usual one, and nothing explains it: slices are missing.
    /// </summary>
    Missing,

    /// <summary>The distance to the next slice is not the usual one.</summary>
    Irregular,

    /// <summary>The slices are stacked aslant, as with a tilted gantry.</summary>
    Tilted,

    /// <summary>Slices have different orientations.</summary>
    MixedOrientation,

    /// <summary>Slices have different numbers of rows or columns, or another pixel spacing.</summary>
    DifferentImages,
}
