namespace NotebookKit.Phantom;

/// <summary>One of the lecture's eight slices: a slice and what is painted on it.</summary>
internal sealed record LectureSlice(
    string Name,
    Examination Examination,
    int InstanceNumber,
    PixelStorage Storage,
    DisplayWindow[] Windows,
    Action<Canvas> Paint)
    : Slice(Name, Examination, InstanceNumber, Storage, Windows);
