namespace FellowOakDicom.IO.Reader;

/// <summary>What is odd about a file that was read all the same.</summary>
internal enum ReadingNoteKind
{
    /// <summary>Bytes among the elements, or behind them, that are no element.</summary>
    StrayBytes,

    /// <summary>An item or a delimiter outside of any sequence.</summary>
    StrayItem,

    /// <summary>Eight zero bytes where a delimiter belongs.</summary>
    ZerosForDelimiter,

    /// <summary>The file ends where the delimiter of the pixel data belongs.</summary>
    NoDelimiter,

    /// <summary>File meta information in the dataset.</summary>
    SecondMeta,

    /// <summary>A group length of file meta information that names another end than it has.</summary>
    MetaLength,

    /// <summary>Text beyond ASCII where no character set is declared that has it.</summary>
    UndeclaredText,
}
