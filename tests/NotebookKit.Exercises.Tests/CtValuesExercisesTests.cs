using System.Buffers.Binary;
using System.Numerics.Tensors;

namespace NotebookKit.Tests.Exercises;

public sealed class CtValuesExercisesTests
{
    public static TheoryData<Func<double, double, double, double>, string> Rescalings => new()
    {
        { (stored, slope, intercept) => stored * slope + intercept, "right" },
        { (stored, slope, _) => stored * slope, "intercept-forgotten" },
        { (stored, _, intercept) => stored + intercept, "slope-forgotten" },
        { (stored, slope, intercept) => slope * (stored + intercept), "added-before-multiplied" },
        { (stored, slope, intercept) => stored * intercept + slope, "slope-and-intercept-swapped" },
        { (stored, slope, intercept) => stored * slope - intercept, "intercept-subtracted" },
        { (stored, _, _) => stored, "not-rescaled" },
    };

    [Theory, MemberData(nameof(Rescalings))]
    public void ToHu_Answered_IsRightOrNamesTheMistake(Func<double, double, double, double> answer, string expected) =>
        Assert.Equal(expected, ExerciseAnswer.To("ct-1", answer));

    public static TheoryData<Func<byte, byte, int>, string> Bytes => new()
    {
        { (low, high) => BinaryPrimitives.ReadInt16LittleEndian([low, high]), "right" },
        { (low, high) => (short)(low | high << 8), "right" },
        { (low, high) => BinaryPrimitives.ReadInt16BigEndian([low, high]), "wrong-byte-order" },
        { (low, high) => high + 256 * low, "wrong-byte-order" },
        {
            (low, high) => low + 256 * high is var value && value > 32767 ? value - 65535 : value,
            "65535-instead-of-65536"
        },
        { (low, high) => low + 255 * high - (high > 127 ? 65536 : 0), "255-instead-of-256" },
        { (low, high) => (high & 128) != 0 ? -(low + 256 * (high & 127)) : low + 256 * high, "sign-and-magnitude" },
        { (low, high) => (sbyte)low + 256 * (sbyte)high, "each-byte-signed" },
    };

    [Theory, MemberData(nameof(Bytes))]
    public void BytesToStored_Answered_IsRightOrNamesTheMistake(Func<byte, byte, int> answer, string expected) =>
        Assert.Equal(expected, ExerciseAnswer.To("ct-2", answer));

    [Fact]
    public void BytesToStored_AsGiven_IsWrongAndKeepsItsSecret() =>
        ExerciseAnswer.AssertGiven("ct-2", (byte low, byte high) => low + 256 * high);

    public static TheoryData<Func<Tensor<double>, double, double>, string> Shares => new()
    {
        { (ct, limit) => ct.Select(value => value < limit ? 100.0 : 0).Average(), "right" },
        { (ct, limit) => 100 * Below(ct, limit) / ct.FlattenedLength, "fraction-cut-off" },
        { (ct, limit) => Below(ct, limit) / (double)ct.FlattenedLength, "fraction-instead-of-percent" },
        { (ct, limit) => Below(ct, limit), "count-instead-of-share" },
        { (ct, limit) => 100 - 100.0 * Below(ct, limit) / ct.FlattenedLength, "others-counted" },
        { (ct, limit) => ct.Select(value => value <= limit ? 100.0 : 0).Average(), "limit-included" },
    };

    [Theory, MemberData(nameof(Shares))]
    public void PercentBelow_Answered_IsRightOrNamesTheMistake(
        Func<Tensor<double>, double, double> answer, string expected) =>
        Assert.Equal(expected, ExerciseAnswer.To("ct-3", answer));

    [Fact]
    public void PercentBelow_AsGiven_IsWrongAndKeepsItsSecret() =>
        ExerciseAnswer.AssertGiven(
            "ct-3", double (Tensor<double> ct, double limit) => Below(ct, limit) / ct.FlattenedLength * 100);

    public static TheoryData<Func<Tensor<double>, int, int, double, double>, string> Means => new()
    {
        {
            (ct, row, column, radius) =>
                Within(ct, (r, c) => Math.Sqrt(Math.Pow(r - row, 2) + Math.Pow(c - column, 2)) <= radius).Average(),
            "right"
        },
        {
            (ct, row, column, radius) =>
                Within(ct, (r, c) => Math.Abs(r - row) <= radius && Math.Abs(c - column) <= radius).Average(),
            "square-instead-of-circle"
        },
        {
            (ct, row, column, radius) =>
                Within(ct, (r, c) => Math.Pow(r - row, 2) + Math.Pow(c - column, 2) <= radius).Average(),
            "radius-not-squared"
        },
        { (ct, row, column, radius) => Circle(ct, row, column, radius / 2).Average(), "radius-taken-as-diameter" },
        { (ct, row, column, radius) => Circle(ct, column, row, radius).Average(), "rows-and-columns-swapped" },
        { (ct, row, column, radius) => Circle(ct, row, column, radius).Sum(), "sum-instead-of-mean" },
        {
            (ct, row, column, radius) => Circle(ct, row, column, radius).Sum() / ct.FlattenedLength,
            "divided-by-all-pixels"
        },
        {
            (ct, row, column, radius) => Circle(ct, row, column, radius).Sum() / (Math.PI * radius * radius),
            "divided-by-the-area"
        },
    };

    [Theory, MemberData(nameof(Means))]
    public void CircleMean_Answered_IsRightOrNamesTheMistake(
        Func<Tensor<double>, int, int, double, double> answer, string expected) =>
        Assert.Equal(expected, ExerciseAnswer.To("ct-4", answer));

    [Fact]
    public void CircleMean_DividedByNothing_ExplainsNaN() =>
        Assert.Contains("not a number", NotebookKit.Exercises.ExerciseCatalogue.Find("ct-4").Judge(
            (Tensor<double> _, int _, int _, double radius) =>
                0 * radius / 0).Message.English, StringComparison.Ordinal);

    private static int Below(Tensor<double> ct, double limit) => ct.Count(value => value < limit);

    private static IEnumerable<double> Circle(Tensor<double> ct, int row, int column, double radius) =>
        Within(ct, (r, c) => (r - row) * (r - row) + (c - column) * (c - column) <= radius * radius);

    private static IEnumerable<double> Within(Tensor<double> ct, Func<int, int, bool> isWithin) =>
        from row in Enumerable.Range(0, (int)ct.Lengths[0])
        from column in Enumerable.Range(0, (int)ct.Lengths[1])
        where isWithin(row, column)
        select ct[row, column];
}
