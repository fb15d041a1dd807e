using System.Globalization;
using FellowOakDicom;

namespace NotebookKit.Tests.Exercises;

public sealed class TagsExercisesTests
{
    public static TheoryData<Func<string, int>, string> Groups => new()
    {
        { tag => Convert.ToInt32(tag[..4], 16), "right" },
        { tag => DicomTag.Parse(tag).Group, "right" },
        { tag => int.Parse(tag[..4], CultureInfo.InvariantCulture), "read-as-decimal" },
        { tag => DicomTag.Parse(tag).Element, "element-instead-of-group" },
        { tag => unchecked((int)Convert.ToUInt32(tag, 16)), "whole-tag" },
        { tag => (DicomTag.Parse(tag).Group >> 8) | (DicomTag.Parse(tag).Group & 255) << 8, "wrong-byte-order" },
    };

    [Theory, MemberData(nameof(Groups))]
    public void GroupNumber_Answered_IsRightOrNamesTheMistake(Func<string, int> answer, string expected) =>
        Assert.Equal(expected, ExerciseAnswer.To("tags-1", answer));

    public static TheoryData<Func<DicomDataset, (double, double)>, string> Sizes => new()
    {
        { slice => (slice.PixelSpacing[1] * slice.Columns, slice.PixelSpacing[0] * slice.Rows), "right" },
        {
            slice => (slice.Columns * slice.PixelSpacing[0], slice.Rows * slice.PixelSpacing[1]),
            "row-and-column-spacing-swapped"
        },
        {
            slice => (slice.Rows * slice.PixelSpacing[0], slice.Columns * slice.PixelSpacing[1]),
            "width-and-height-swapped"
        },
        {
            slice => (slice.Rows * slice.PixelSpacing[1], slice.Columns * slice.PixelSpacing[0]),
            "rows-and-columns-swapped"
        },
        { slice => (slice.PixelSpacing[1], slice.PixelSpacing[0]), "not-multiplied" },
        { slice => (slice.Columns, slice.Rows), "pixels-instead-of-millimetres" },
        {
            slice => (slice.Columns * slice.SliceThickness, slice.Rows * slice.SliceThickness),
            "thickness-instead-of-spacing"
        },
        {
            slice => ((slice.Columns - 1) * slice.PixelSpacing[1], (slice.Rows - 1) * slice.PixelSpacing[0]),
            "one-pixel-short"
        },
    };

    [Theory, MemberData(nameof(Sizes))]
    public void FieldOfView_Answered_IsRightOrNamesTheMistake(
        Func<DicomDataset, (double, double)> answer, string expected) =>
        Assert.Equal(expected, ExerciseAnswer.To("tags-2", answer));

    public static TheoryData<Func<string, string, int>, string> Ages => new()
    {
        { (birth, study) => (Number(study) - Number(birth)) / 10000, "right" },
        { (birth, study) => Number(study[..4]) - Number(birth[..4]), "birthday-forgotten" },
        {
            (birth, study) =>
                Number(study[..4]) - Number(birth[..4]) - (Number(study[4..6]) < Number(birth[4..6]) ? 1 : 0),
            "month-only"
        },
        {
            (birth, study) => Number(study[..4]) - Number(birth[..4]) -
                (Number(study[4..6]) < Number(birth[4..6]) || Number(study[6..]) < Number(birth[6..]) ? 1 : 0),
            "day-without-month"
        },
        {
            (birth, study) =>
                Number(study[..4]) - Number(birth[..4]) - (Number(study[4..]) <= Number(birth[4..]) ? 1 : 0),
            "not-on-the-birthday"
        },
        { (birth, study) => (int)((Date(study) - Date(birth)).TotalDays / 365), "leap-years-forgotten" },
    };

    [Theory, MemberData(nameof(Ages))]
    public void AgeAtStudy_Answered_IsRightOrNamesTheMistake(Func<string, string, int> answer, string expected) =>
        Assert.Equal(expected, ExerciseAnswer.To("tags-3", answer));

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static DateTime Date(string digits) => new(Number(digits[..4]), Number(digits[4..6]), Number(digits[6..]));
}
