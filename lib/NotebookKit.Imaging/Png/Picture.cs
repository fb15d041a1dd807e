using System.Numerics.Tensors;

namespace NotebookKit.Png;

/// <summary>An array that OpenCV would save: its shape checked, its elements brought to 8 or 16 bit.</summary>
internal sealed class Picture
{
    private readonly int _rows;
    private readonly int _columns;
    private readonly bool _color;
    private readonly ITensor _image;

    public Picture(ITensor image)
    {
        ReadOnlySpan<nint> shape = image.Lengths;
        if (shape.Length is not (2 or 3)
            || image.FlattenedLength == 0
            || (shape.Length == 3 && shape[2] is not (1 or 3)))
        {
            throw new ArgumentException(
                $"An array of shape {TensorMemory.Shape(image)} is no picture: it must be [rows, columns] or [rows, " +
                "columns, 3].",
                nameof(image));
        }
        (_rows, _columns) = (checked((int)shape[0]), checked((int)shape[1]));
        _color = shape.Length == 3 && shape[2] == 3;
        _image = image is Tensor<ushort> ? image : EightBit.From(image);
        if (_color && _image is Tensor<ushort>)
        {
            throw new NotSupportedException("A color picture can only be saved with 8 bits: use AsType<byte>().");
        }
    }

    public void WriteTo(Stream stream)
    {
        if (_image is Tensor<ushort> deep) PngEncoder.Write(stream, TensorMemory.Read(deep), _columns, _rows);
        else if (!_color) PngEncoder.Write(stream, TensorMemory.Read((Tensor<byte>)_image), _columns, _rows);
        else PngEncoder.WriteRgb(stream, SwapRedAndBlue(TensorMemory.Read((Tensor<byte>)_image)), _columns, _rows);
    }

    private static byte[] SwapRedAndBlue(ReadOnlySpan<byte> bgr)
    {
        var rgb = bgr.ToArray();
        for (var i = 0; i < rgb.Length; i += 3) (rgb[i], rgb[i + 2]) = (rgb[i + 2], rgb[i]);
        return rgb;
    }
}
