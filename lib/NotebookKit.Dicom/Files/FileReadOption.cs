namespace FellowOakDicom;

/// <summary>What happens to large values when a file is opened.</summary>
public enum FileReadOption
{
    /// <summary>As <see cref="ReadLargeOnDemand"/>.</summary>
    Default,

    /// <summary>They stay in the file until they are asked for; a stream must be kept open for them.</summary>
    ReadLargeOnDemand,

    /// <summary>They are left out of the dataset.</summary>
    SkipLargeTags,

    /// <summary>They are read at once.</summary>
    ReadAll,
}
