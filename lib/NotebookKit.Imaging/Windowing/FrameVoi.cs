using FellowOakDicom;

namespace NotebookKit.Windowing;

/// <summary>
/// What a file proposes for showing one frame: a window, or a table (PS3.3 C.11.2). Of several windows the first that
/// can be used; a window goes before a table, since both are views of the same to choose from.
/// </summary>
/// <param name="Window">The window; null if the file has none that can be used.</param>
/// <param name="Table">The table, where there is no window.</param>
/// <param name="Problem">Why the file's window cannot be used; null if it can, or if there is none.</param>
internal sealed record FrameVoi(Window? Window, LookupTable? Table, string? Problem)
{
    /// <summary>Reads what a file proposes.</summary>
    /// <param name="data">The file's dataset.</param>
    /// <param name="frame">The frame's number, counted from 0.</param>
    /// <param name="function">What the window must be good for.</param>
    /// <exception cref="DicomDataException">The table cannot be understood.</exception>
    public static FrameVoi Read(DicomDataset data, int frame, VoiFunction function)
    {
        var (window, problem) = FirstUsable(data, frame, function);
        return new FrameVoi(window, window is null ? ReadTable(data, frame) : null, problem);
    }

    /// <summary>The windows of a frame that can be used.</summary>
    /// <param name="data">The file's dataset.</param>
    /// <param name="frame">The frame's number, counted from 0.</param>
    public static IEnumerable<Window> Windows(DicomDataset data, int frame)
    {
        if (FunctionalGroups.Holder(data, frame, DicomTag.WindowCenter, DicomTag.WindowWidth) is not { } holder)
        {
            return [];
        }
        try
        {
            return NotebookKit.Window.ReadAll(holder)
                .Where(window => VoiTransform.Problem(window, VoiFunction.Lecture) is null);
        }
        catch (DicomDataException)
        {
            // What cannot be read is not offered.
            return [];
        }
    }

    private static (Window? Window, string? Problem) FirstUsable(DicomDataset data, int frame, VoiFunction function)
    {
        if (FunctionalGroups.Holder(data, frame, DicomTag.WindowCenter, DicomTag.WindowWidth) is not { } holder)
        {
            return (null, null);
        }
        string? first = null;
        try
        {
            foreach (var window in NotebookKit.Window.ReadAll(holder))
            {
                if (VoiTransform.Problem(window, function) is not { } problem) return (window, null);
                first ??= problem;
            }
            return (null, first);
        }
        catch (DicomDataException exception)
        {
            return (null, exception.Message);
        }
    }

    private static LookupTable? ReadTable(DicomDataset data, int frame) =>
        FunctionalGroups.Holder(data, frame, DicomTag.VOILUTSequence) is { } holder
        && holder.TryGetSequence(DicomTag.VOILUTSequence, out var sequence)
        && sequence.Items is [var item, ..]
            ? LookupTable.Read(item, DicomTag.LUTDescriptor, DicomTag.LUTData)
            : null;
}
