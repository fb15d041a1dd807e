using System.Globalization;
using FellowOakDicom;

namespace NotebookKit.Viewing;

/// <summary>Numbers that describe a frame, and that a picture can do without.</summary>
internal static class FrameNumbers
{
    /// <summary>The numbers of an element; null if they are absent, too many or too few, or no numbers.</summary>
    public static double[]? Read(DicomDataset data, int frame, DicomTag tag, int count)
    {
        if (FunctionalGroups.Holder(data, frame, tag) is not { } holder
            || !holder.TryGetValues<string>(tag, out var texts)
            || texts.Length != count)
        {
            return null;
        }
        var numbers = Array.ConvertAll(
            texts, text => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                ? number
                : double.NaN);
        return numbers.All(double.IsFinite) ? numbers : null;
    }
}
