using FellowOakDicom;

namespace NotebookKit.Viewing;

/// <summary>
/// Which side of the patient lies towards each edge of an image: L left, R right, A anterior, P posterior, H head,
/// F foot. An oblique edge has several letters, the direction that it follows most first, such as <c>PL</c>.
/// </summary>
internal sealed record EdgeMarks(string Left, string Right, string Top, string Bottom)
{
    /// <summary>The patient's axes (PS3.3 C.7.6.2.1.1): x grows to the left, y to the back, z to the head.</summary>
    private static readonly (char Positive, char Negative)[] Axes = [('L', 'R'), ('P', 'A'), ('H', 'F')];

    /// <summary>A smaller part of a direction is what rounding left.</summary>
    private const double Negligible = 1e-4;

    /// <summary>The standard asks for directions of length 1; files round them.</summary>
    private const double LengthTolerance = 0.01;

    /// <summary>
    /// By Image Orientation (Patient), else by Patient Orientation (PS3.3 C.7.6.1.1.1); null when the file has neither,
    /// and for animals, whose sides have other names.
    /// </summary>
    public static EdgeMarks? Read(DicomDataset data, int frame)
    {
        if (Text(data, DicomTag.AnatomicalOrientationType) is ["QUADRUPED"]) return null;
        var cosines = FrameNumbers.Read(data, frame, DicomTag.ImageOrientationPatient, 6);
        if (cosines is not null) return Of(cosines[..3], cosines[3..]);
        return Text(data, DicomTag.PatientOrientation) is [var right, var bottom] && IsKnown(right) && IsKnown(bottom)
            ? Towards(right, bottom)
            : null;
    }

    /// <param name="row">The direction in which a row runs, that is to the right edge.</param>
    /// <param name="column">The direction in which a column runs, that is to the bottom edge.</param>
    private static EdgeMarks? Of(double[] row, double[] column) =>
        IsDirection(row) && IsDirection(column) ? Towards(Letters(row), Letters(column)) : null;

    private static EdgeMarks Towards(string right, string bottom) =>
        new(Opposite(right), right, Opposite(bottom), bottom);

    private static string Letters(double[] direction) => string.Concat(
        direction.Zip(Axes, (part, axis) => (Size: Math.Abs(part), Letter: part > 0 ? axis.Positive : axis.Negative))
            .Where(part => part.Size > Negligible)
            .OrderByDescending(part => part.Size)
            .Select(part => part.Letter));

    private static string Opposite(string letters) => string.Concat(letters.Select(Opposite));

    private static char Opposite(char letter)
    {
        var (positive, negative) = Axes.Single(axis => axis.Positive == letter || axis.Negative == letter);
        return letter == positive ? negative : positive;
    }

    private static bool IsKnown(string letters) =>
        letters.Length is > 0 and <= 3
        && letters.All(letter => Axes.Any(axis => axis.Positive == letter || axis.Negative == letter));

    private static bool IsDirection(double[] vector) =>
        Math.Abs(Math.Sqrt(vector.Sum(part => part * part)) - 1) <= LengthTolerance;

    private static string[] Text(DicomDataset data, DicomTag tag) =>
        data.TryGetValues<string>(tag, out var texts) ? Array.ConvertAll(texts, text => text.Trim(' ', '\0')) : [];
}
