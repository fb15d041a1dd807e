namespace FellowOakDicom.IO.Buffer;

/// <summary>Finds the values of a dataset that are still in a file.</summary>
internal static class FileBuffers
{
    public static IEnumerable<FileByteBuffer> Of(DicomDataset dataset) => dataset.SelectMany(item => item switch
    {
        DicomElement element => Of(element.Buffer),
        DicomFragmentSequence fragments => fragments.SelectMany(Of),
        DicomSequence sequence => sequence.Items.SelectMany(Of),
        _ => [],
    });

    private static IEnumerable<FileByteBuffer> Of(IByteBuffer buffer) => buffer switch
    {
        FileByteBuffer { IsMemory: false } file => [file],
        EndianByteBuffer endian => Of(endian.Internal),
        SwapByteBuffer swap => Of(swap.Internal),
        RangeByteBuffer range => Of(range.Internal),
        EvenLengthBuffer even => Of(even.Buffer),
        CompositeByteBuffer composite => composite.Buffers.SelectMany(Of),
        _ => [],
    };
}
