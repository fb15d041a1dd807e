namespace NotebookKit.Phantom;

/// <summary>What the slices of one examination have in common: one study of one series.</summary>
internal sealed record Examination
{
    public required int Number { get; init; }

    public required string BodyPart { get; init; }

    /// <summary>Specific Character Set; empty where the default repertoire (ASCII) is enough.</summary>
    public string[] CharacterSets { get; init; } = [];

    /// <summary>As written in the file, escape sequences included.</summary>
    public required string PatientName { get; init; }

    public required string PatientAge { get; init; }

    public required string Date { get; init; }

    public required string StudyTime { get; init; }

    public required string SeriesTime { get; init; }

    public required string Description { get; init; }

    public required string Protocol { get; init; }

    public required string ConvolutionKernel { get; init; }

    public required string ScanOptions { get; init; }

    public required Technique Technique { get; init; }

    /// <summary>mA.</summary>
    public required int TubeCurrent { get; init; }

    /// <summary>Milliseconds of one rotation.</summary>
    public required int ExposureTime { get; init; }

    /// <summary>mm.</summary>
    public required decimal SliceThickness { get; init; }

    /// <summary>Rows, and columns.</summary>
    public int Size { get; init; } = Canvas.Size;

    /// <summary>mm from the centre of a pixel to the next.</summary>
    public required decimal PixelSpacing { get; init; }

    /// <summary>mm: x and y of the first pixel's centre.</summary>
    public required (decimal X, decimal Y) Origin { get; init; }

    /// <summary>mm: z of the first slice.</summary>
    public required decimal FirstZ { get; init; }

    /// <summary>mm from one slice to the next, positive towards the head.</summary>
    public required decimal ZStep { get; init; }

    /// <summary>mm: z of the slice at a place in the stack, from 1.</summary>
    public decimal Z(int place) => FirstZ + (place - 1) * ZStep;

    /// <summary>mm that the table has moved since the first slice.</summary>
    public decimal SliceLocation(int place) => (place - 1) * Math.Abs(ZStep);
}
