using System.Diagnostics.CodeAnalysis;

namespace FellowOakDicom.Imaging;

/// <summary>What the samples of a pixel mean: Photometric Interpretation (0028,0004, PS3.3 C.7.6.3.1.2).</summary>
public class PhotometricInterpretation : DicomParseable
{
    /// <summary>Gray, the lowest value white.</summary>
    public static readonly PhotometricInterpretation Monochrome1 = new("MONOCHROME1", "Monochrome 1");

    /// <summary>Gray, the lowest value black.</summary>
    public static readonly PhotometricInterpretation Monochrome2 = new("MONOCHROME2", "Monochrome 2");

    /// <summary>An index into a table of colors.</summary>
    public static readonly PhotometricInterpretation PaletteColor =
        new("PALETTE COLOR", "Palette Color") { IsColor = true, IsPalette = true };

    /// <summary>Red, green, blue.</summary>
    public static readonly PhotometricInterpretation Rgb = new("RGB", "RGB") { IsColor = true };

    /// <summary>Luminance and two color differences.</summary>
    public static readonly PhotometricInterpretation YbrFull = Ybr("YBR_FULL", "YBR Full");

    /// <summary>As <see cref="YbrFull"/>; two pixels of a row share their color differences.</summary>
    public static readonly PhotometricInterpretation YbrFull422 = Ybr("YBR_FULL_422", "YBR Full 4:2:2");

    /// <summary>As <see cref="YbrFull422"/>, in the narrower range of video.</summary>
    public static readonly PhotometricInterpretation YbrPartial422 = Ybr("YBR_PARTIAL_422", "YBR Partial 4:2:2");

    /// <summary>As <see cref="YbrPartial422"/>; four pixels share their color differences.</summary>
    public static readonly PhotometricInterpretation YbrPartial420 = Ybr("YBR_PARTIAL_420", "YBR Partial 4:2:0");

    /// <summary>The irreversible color transformation of JPEG 2000.</summary>
    public static readonly PhotometricInterpretation YbrIct =
        Ybr("YBR_ICT", "YBR Irreversible Color Transformation (JPEG 2000)");

    /// <summary>The reversible color transformation of JPEG 2000.</summary>
    public static readonly PhotometricInterpretation YbrRct =
        Ybr("YBR_RCT", "YBR Reversible Color Transformation (JPEG 2000)");

    private static readonly PhotometricInterpretation[] All =
        [
            Monochrome1, Monochrome2, PaletteColor, Rgb, YbrFull, YbrFull422, YbrPartial422, YbrPartial420, YbrIct,
            YbrRct,
        ];

    private PhotometricInterpretation(string value, string description)
    {
        Value = value;
        Description = description;
    }

    /// <summary>The value in a file.</summary>
    public string Value { get; }

    /// <summary>A name for people.</summary>
    public string Description { get; }

    /// <summary>Whether pixels have a color.</summary>
    public bool IsColor { get; private init; }

    /// <summary>Whether pixels are indexes into a table.</summary>
    public bool IsPalette { get; private init; }

    /// <summary>Whether pixels are luminance and color differences.</summary>
    public bool IsYBR { get; private init; }

    /// <summary>Whether both are the same.</summary>
    public static bool operator ==(PhotometricInterpretation? a, PhotometricInterpretation? b) => a?.Value == b?.Value;

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(PhotometricInterpretation? a, PhotometricInterpretation? b) => !(a == b);

    /// <summary>Reads a file's value.</summary>
    /// <exception cref="DicomImagingException">The standard has no such value.</exception>
    public static PhotometricInterpretation Parse(string photometricInterpretation)
    {
        var value = photometricInterpretation.Trim(' ', '\0');
        return value == "MONOCHROME"
            ? Monochrome2
            : Array.Find(All, known => known.Value == value)
            ?? throw new DicomImagingException($"Unknown Photometric Interpretation [{photometricInterpretation}]");
    }

    /// <summary>Whether <paramref name="obj"/> is the same.</summary>
    public override bool Equals([NotNullWhen(true)] object? obj) =>
        obj is PhotometricInterpretation other && other.Value == Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <summary>The name for people.</summary>
    public override string ToString() => Description;

    private static PhotometricInterpretation Ybr(string value, string description) =>
        new(value, description) { IsColor = true, IsYBR = true };
}
