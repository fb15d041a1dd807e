using System.Numerics.Tensors;
using NotebookKit.Png;
using NotebookKit.Shared;

namespace NotebookKit;

/// <summary>Saves arrays as pictures by the rules of OpenCV's <c>imwrite</c>.</summary>
internal static class ImageWriter
{
    /// <summary>Saves an array as a PNG file, as <c>cv2.imwrite</c> does.</summary>
    /// <param name="path">The file to make; its extension must be <c>.png</c>. It appears whole or not at all.</param>
    /// <param name="image">The pixels: [rows, columns] gray, or [rows, columns, 3] in OpenCV's order blue, green,
    /// red.</param>
    /// <remarks>
    /// The element type decides the depth: <see cref="byte"/> gives an 8-bit file and <see cref="ushort"/> a 16-bit
    /// one, unchanged. Every other type is brought to 8 bit: rounded half to even and limited to [0, 255]; so a
    /// floating image meant for 65535 grays comes out nearly all white. NaN, and numbers beyond 32 bits, come out
    /// black.
    /// </remarks>
    /// <exception cref="ArgumentException">The shape is no picture, or the extension is not <c>.png</c>.</exception>
    /// <exception cref="NotSupportedException">OpenCV saves no such element type (<see cref="uint"/>), or the image is
    /// in color with 16 bits.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void ImWrite(string path, ITensor image)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(image);
        if (!string.Equals(Path.GetExtension(path), ".png", StringComparison.OrdinalIgnoreCase))
        {
            throw new ArgumentException(
                $"Only PNG files can be written: \"{path}\" does not end with .png.", nameof(path));
        }
        var picture = new Picture(image);
        WholeFile.Write(path, picture.WriteTo);
    }
}
