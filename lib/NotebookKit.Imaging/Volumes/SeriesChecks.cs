using System.Globalization;
using System.Numerics.Tensors;
using FellowOakDicom;

namespace NotebookKit.Volumes;

/// <summary>Looks for what is wrong with slices in order of their positions along the normal.</summary>
internal static class SeriesChecks
{
    /// <summary>mm: positions are written with so much rounding.</summary>
    public const double Rounding = 0.01;

    // Of the usual distance: from here on a gap counts as at least one slice missing.
    private const double MissingFrom = 1.5;

    public static IEnumerable<SeriesProblem> Find(
        IReadOnlyList<SlicePlane> slices, double[] positions, double spacing) =>
        [
            .. Distances(slices, positions, spacing), .. Orientation(slices), .. Aslant(slices, positions),
            .. Images(slices),
        ];

    public static SeriesProblem Unplaced(string name, string reason) => new(
        SeriesProblemKind.Unplaced,
        new($"{name} was left out: {reason}", $"{name} を除外しました：{reason}"),
        new(
            "Nobody can tell where it belongs; a slice may be missing there.",
            "どこに位置するスライスかわからないため、その位置のスライスが欠けている可能性があります。"),
        new("Get the file again from where it came.", "元のデータから取得し直してください。"));

    private static IEnumerable<SeriesProblem> Distances(
        IReadOnlyList<SlicePlane> slices, double[] positions, double spacing)
    {
        for (var i = 1; i < positions.Length; i++)
        {
            var (distance, from) = (Distance(i), slices[i - 1].Name);
            switch (Kind(i))
            {
                case SeriesProblemKind.Duplicate: yield return Duplicate(from, slices[i].Name, positions[i]); break;
                case SeriesProblemKind.Missing: yield return Missing(from, slices[i].Name, distance, spacing); break;
                case SeriesProblemKind.Irregular:
                    var first = i;
                    while (Kind(i + 1) == SeriesProblemKind.Irregular && AreSame(Distance(i + 1), distance)) i++;
                    yield return Irregular(from, slices[i].Name, i - first + 1, distance, spacing);
                    break;
            }
        }

        double Distance(int i) => positions[i] - positions[i - 1];

        SeriesProblemKind? Kind(int i)
        {
            if (i == positions.Length) return null;
            var distance = Distance(i);
            if (distance < Rounding) return SeriesProblemKind.Duplicate;
            if (AreSame(distance, spacing)) return null;
            return distance > spacing * MissingFrom
                && !SliceSuccession.IsWhole(slices[i - 1], slices[i], distance, spacing)
                ? SeriesProblemKind.Missing
                : SeriesProblemKind.Irregular;
        }
    }

    private static bool AreSame(double distance, double other) =>
        Math.Abs(distance - other) <= SliceSuccession.Tolerance(other);

    private static SeriesProblem Duplicate(string from, string to, double position) => new(
        SeriesProblemKind.Duplicate,
        new($"{from} and {to} lie at the same place ({Mm(position)}).",
            $"{from} と {to} は同じ位置（{Mm(position)}）にあります。"),
        new(
            "One place would count twice, and everything behind it would be shifted.",
            "同じ位置を 2 回数えることになり、それより先のスライスの位置がずれます。"),
        new(
            "Keep one of the two, for instance with DistinctBy.",
            "DistinctBy などを使って、どちらか 1 枚だけを残してください。"));

    private static SeriesProblem Missing(string from, string to, double distance, double spacing)
    {
        var count = Math.Max(1, (int)Math.Min(1e6, Math.Round(distance / spacing) - 1));
        return new(
            SeriesProblemKind.Missing,
            new(
                $"Between {from} and {to} are {Mm(distance)} instead of {Mm(spacing)}: " +
                $"{count} {(count == 1 ? "slice is" : "slices are")} missing.",
                $"{from} と {to} の間隔は {Mm(distance)} で、通常の {Mm(spacing)} より広くなっています。" +
                $"スライスが {count} 枚欠けています。"),
            new(
                "Stacked one on the other, the body is shortened there; the kit's planes bridge the gap by " +
                "interpolation, which shows nothing that was measured.",
                "そのまま重ねると、そこで体が短くなります。" +
                "キットの断面は補間で隙間を埋めますが、そこに測定された情報はありません。"),
            new(
                "Look for the missing files before you measure anything across the gap.",
                "隙間をまたいで計測する前に、欠けているファイルを探してください。"));
    }

    private static SeriesProblem Irregular(string from, string to, int count, double distance, double spacing) => new(
        SeriesProblemKind.Irregular,
        count == 1
            ? new(
                $"Between {from} and {to} are {Mm(distance)}, not {Mm(spacing)}.",
                $"{from} と {to} の間隔は {Mm(distance)} で、通常の {Mm(spacing)} と異なります。")
            : new(
                $"From {from} to {to} there are {Mm(distance)} from each slice to the next, not {Mm(spacing)}.",
                $"{from} から {to} までは、スライスの間隔が {Mm(distance)} で、通常の {Mm(spacing)} と異なります。"),
        new(
            "One distance for all slices gives wrong lengths.",
            "すべてのスライスに同じ間隔を使うと、長さが正しくなりません。"),
        new("Calculate with each slice's own position.", "スライスごとの位置を使って計算してください。"));

    private static IEnumerable<SeriesProblem> Orientation(IReadOnlyList<SlicePlane> slices)
    {
        string[] odd = [.. slices.Where(slice => !slice.IsParallelTo(slices[0])).Select(slice => slice.Name)];
        if (odd.Length == 0) yield break;
        var names = Names(odd);
        yield return new(
            SeriesProblemKind.MixedOrientation,
            new(
                $"Of another orientation than {slices[0].Name}: {names}.",
                $"{slices[0].Name} と向きの異なるスライスがあります：{names}。"),
            new("They cut the body in another direction (a localizer, for instance) and do not belong into one stack.",
                "位置決め画像のように体を別の方向に切った画像で、同じボリュームには重ねられません。"),
            new(
                "Keep the slices of one Image Orientation (Patient).",
                "Image Orientation (Patient) が同じスライスだけを使ってください。"));
    }

    /// <summary>Whether the positions leave the line along the normal by more than half a pixel.</summary>
    private static IEnumerable<SeriesProblem> Aslant(IReadOnlyList<SlicePlane> slices, double[] positions)
    {
        var (first, normal) = (slices[0], slices[0].Normal);
        var farthest = (Aside: 0.0, Along: 1.0, Name: first.Name);
        for (var i = 1; i < slices.Count; i++)
        {
            var way = new double[3];
            TensorPrimitives.Subtract<double>(slices[i].Position, first.Position, way);
            var along = positions[i] - positions[0];
            TensorPrimitives.MultiplyAdd<double>(normal, -along, way, way);
            var aside = TensorPrimitives.Norm<double>(way);
            if (aside > farthest.Aside) farthest = (aside, along, slices[i].Name);
        }
        if (farthest.Aside <= HalfAPixel(first.Data)) yield break;
        var angle =
            (Math.Atan2(farthest.Aside, farthest.Along) * 180 / Math.PI).ToString("0.0", CultureInfo.InvariantCulture);
        yield return new(
            SeriesProblemKind.Tilted,
            new(
                $"The positions do not run along the slices' normal: {farthest.Name} lies " +
                $"{Mm(farthest.Aside)} to the side, an angle of {angle}°.",
                $"スライスの位置が、スライスの法線方向に並んでいません。" +
                $"{farthest.Name} は横に {Mm(farthest.Aside)}（角度 {angle}°）ずれています。"),
            new("The gantry was tilted, or the field of view was moved: stacked straight, the body comes out slanted.",
                "ガントリを傾けて撮影したか、撮影範囲を途中で動かしています。" +
                "まっすぐに重ねると、体が斜めにゆがみます。"),
            new(
                "Correct the shift (resample) before you make other planes of it.",
                "ほかの断面を作る前に、ずれを補正（リサンプリング）してください。"));
    }

    private static IEnumerable<SeriesProblem> Images(IReadOnlyList<SlicePlane> slices)
    {
        var usual = Shape(slices[0].Data);
        string[] odd = [.. slices.Where(slice => Shape(slice.Data) != usual).Select(slice => slice.Name)];
        if (odd.Length == 0) yield break;
        var names = Names(odd);
        yield return new(
            SeriesProblemKind.DifferentImages,
            new(
                $"Of another size or Pixel Spacing than {slices[0].Name}: {names}.",
                $"{slices[0].Name} と大きさまたは Pixel Spacing の異なるスライスがあります：{names}。"),
            new("The same row and column is not the same place in the body.",
                "同じ行・列の画素が、体の同じ場所を表しません。"),
            new("Keep the slices that agree, or resample them to one grid.",
                "条件の揃ったスライスだけを使うか、同じ格子にリサンプリングしてください。"));
    }

    private static (int Rows, int Columns, double Vertical, double Horizontal) Shape(DicomDataset data) =>
        data.PixelSpacing is [var vertical, var horizontal]
            ? (data.Rows, data.Columns, vertical, horizontal)
            : throw new DicomDataException($"{DatasetValues.Describe(DicomTag.PixelSpacing)} needs 2 values.");

    private static double HalfAPixel(DicomDataset data) => data.PixelSpacing.Min() / 2;

    private static string Names(string[] names) =>
        names.Length <= 4 ? string.Join(", ", names) : $"{string.Join(", ", names.Take(3))}, … ({names.Length})";

    private static string Mm(double value) => value.ToString("0.###", CultureInfo.InvariantCulture) + " mm";
}
