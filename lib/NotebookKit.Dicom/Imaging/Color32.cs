namespace FellowOakDicom.Imaging;

/// <summary>A color of 8 bits for each of alpha, red, green and blue.</summary>
public struct Color32
{
    /// <summary>Opaque black.</summary>
    public static readonly Color32 Black = new(0xff, 0x00, 0x00, 0x00);

    /// <summary>Opaque white.</summary>
    public static readonly Color32 White = new(0xff, 0xff, 0xff, 0xff);

    /// <summary>A color of its parts.</summary>
    public Color32(byte a, byte r, byte g, byte b) => Value = (a << 24) | (r << 16) | (g << 8) | b;

    /// <summary>A color as one number, 0xaarrggbb.</summary>
    public Color32(int c) => Value = c;

    /// <summary>Alpha: 255 is opaque.</summary>
    public byte A
    {
        readonly get => Part(24);
        set => SetPart(24, value);
    }

    /// <summary>Red.</summary>
    public byte R
    {
        readonly get => Part(16);
        set => SetPart(16, value);
    }

    /// <summary>Green.</summary>
    public byte G
    {
        readonly get => Part(8);
        set => SetPart(8, value);
    }

    /// <summary>Blue.</summary>
    public byte B
    {
        readonly get => Part(0);
        set => SetPart(0, value);
    }

    /// <summary>The color as one number, 0xaarrggbb.</summary>
    public int Value { get; set; }

    private readonly byte Part(int shift) => (byte)(Value >> shift);

    private void SetPart(int shift, byte part) => Value = (Value & ~(0xff << shift)) | (part << shift);
}
