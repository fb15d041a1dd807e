namespace NotebookKit;

/// <summary>How one sample is stored.</summary>
internal enum SampleType
{
    UInt8,
    Int8,
    UInt16,
    Int16,
    UInt32,
    Int32,
    UInt64,
    Int64,
    Float32,
    Float64,
}
