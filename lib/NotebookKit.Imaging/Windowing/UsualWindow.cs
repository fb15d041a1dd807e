using System.Globalization;
using FellowOakDicom;
using NotebookKit.Localization;

namespace NotebookKit.Windowing;

/// <summary>
/// A window that is usual in CT, in Hounsfield units. They stand in <c>usual-windows.tsv</c>, one a line: English
/// name, Japanese name, center, width, and the parts of the body that it is for (0018,0015); <c>*</c> is any other.
/// </summary>
internal sealed record UsualWindow(LocalText Name, Window Window, IReadOnlyList<string> BodyParts)
{
    private const string AnyOther = "*";
    private static readonly Lazy<IReadOnlyList<UsualWindow>> Table = new(Read);

    /// <summary>All of them, in the order in which a viewer offers them.</summary>
    public static IReadOnlyList<UsualWindow> All => Table.Value;

    /// <summary>The one for what a file says of the part examined.</summary>
    public static UsualWindow For(DicomDataset data)
    {
        var part = data.Contains(DicomTag.BodyPartExamined)
            ? DatasetValues.Text(data, DicomTag.BodyPartExamined).Trim().ToUpperInvariant()
            : "";
        return All.FirstOrDefault(window => window.BodyParts.Contains(part))
            ?? All.First(window => window.BodyParts.Contains(AnyOther));
    }

    private static IReadOnlyList<UsualWindow> Read()
    {
        using var stream =
            typeof(UsualWindow).Assembly.GetManifestResourceStream("Windowing/usual-windows.tsv")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.TrimEnd('\r').Split('\t'))
            .Select(parts => new UsualWindow(
                new LocalText(parts[0], parts[1]), new Window(Number(parts[2]), Number(parts[3])),
                parts[4].Split(' ')))];
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
