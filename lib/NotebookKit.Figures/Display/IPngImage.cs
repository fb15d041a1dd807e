namespace NotebookKit.Display;

/// <summary>What is, or begins as, one picture.</summary>
internal interface IPngImage
{
    /// <summary>The picture as a PNG file.</summary>
    byte[] ToPng();
}
