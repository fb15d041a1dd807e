using System.Globalization;
using System.Text.RegularExpressions;
using static FellowOakDicom.DicomValidation;

namespace FellowOakDicom;

/// <summary>The rules for dates and times (PS3.5 6.2), alone or as a range with a hyphen.</summary>
internal static partial class TimeValidation
{
    public static void Date(string content)
    {
        foreach (var part in Range(content, DicomVR.DA))
        {
            Require(
                Day().IsMatch(part), content, DicomVR.DA, "one of the date values does not match the pattern YYYYMMDD");
            RequireField(part, 4, 0, 12, content, DicomVR.DA, "month");
            RequireField(part, 6, 0, 31, content, DicomVR.DA, "day");
        }
    }

    public static void TimeOfDay(string content)
    {
        foreach (var part in Range(content, DicomVR.TM))
        {
            Require(
                Time().IsMatch(part), content, DicomVR.TM,
                "value does not match pattern HH or HHMM or HHMMSS or HHMMSS.F{1-6}");
            RequireTime(part, content, DicomVR.TM);
        }
    }

    public static void DateAndTime(string content)
    {
        Require(
            !content.Contains("-0000"), content, DicomVR.DT,
            "negative UTC hours component with value -0000 is not allowed");
        Require(content.Trim() != "-", content, DicomVR.DT, "both dateTime components in range cannot be empty");
        var parts = JoinOffsets(content.Split('-'), content).Select(part => part.TrimEnd(' '));
        foreach (var part in parts.Where(part => part.Length > 0))
        {
            var match = Moment().Match(part);
            Require(
                match.Success, content, DicomVR.DT,
                "value does not match pattern YYYY[MM[DD[HH[MM[SS[.F{1-6}]]]]]][&ZZXX]");
            var moment = match.Groups["moment"].Value;
            RequireField(moment, 4, 1, 12, content, DicomVR.DT, "month");
            RequireField(moment, 6, 1, 31, content, DicomVR.DT, "day");
            if (moment.Length > 8) RequireTime(moment[8..], content, DicomVR.DT);
            RequireOffset(match.Groups["offset"].Value, content);
        }
    }

    private static IEnumerable<string> Range(string content, DicomVR vr)
    {
        var parts = content.Split('-');
        Require(parts.Length <= 2, content, vr, "value contains too many range separators '-'");
        return parts.Select(part => part.TrimEnd(' ')).Where(part => part.Length > 0);
    }

    /// <summary>A hyphen stands between the ends of a range, but also before an offset to the west of UTC.</summary>
    private static string[] JoinOffsets(string[] parts, string content) => parts switch
    {
        [var from, var offset] when IsOffset(offset) => [$"{from}-{offset}"],
        [_] or [_, _] => parts,
        [var from, var offset, var to] when IsOffset(offset) => [$"{from}-{offset}", to],
        [var from, var to, var offset] when IsOffset(offset) => [from, $"{to}-{offset}"],
        [var from, var first, var to, var second] => [$"{from}-{first}", $"{to}-{second}"],
        _ => throw new DicomValidationException(content, DicomVR.DT, "value is in invalid range format"),
    };

    private static bool IsOffset(string part) =>
        part.Length == 4
            && int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var offset)
            && offset <= 1200;

    private static void RequireTime(string time, string content, DicomVR vr)
    {
        RequireField(time, 0, 0, 23, content, vr, "hour");
        RequireField(time, 2, 0, 59, content, vr, "minutes");
        RequireField(time, 4, 0, 60, content, vr, "seconds");
    }

    private static void RequireOffset(string offset, string content)
    {
        if (offset.Length == 0) return;
        RequireField(offset, 1, 0, offset[0] == '+' ? 14 : 12, content, DicomVR.DT, "UTC hours");
        RequireField(offset, 3, 0, 59, content, DicomVR.DT, "UTC minutes");
    }

    /// <summary>Two digits; the pattern has been checked before.</summary>
    private static void RequireField(
        string text, int start, int least, int greatest, string content, DicomVR vr, string name)
    {
        if (text.Length < start + 2) return;
        var number = int.Parse(text.AsSpan(start, 2), NumberStyles.None, CultureInfo.InvariantCulture);
        Require(
            number >= least && number <= greatest, content, vr,
            $"{name} component must be between {least} and {greatest}");
    }

    [GeneratedRegex("^[0-9]{8}$", RegexOptions.CultureInvariant)]
    private static partial Regex Day();

    [GeneratedRegex(@"^([0-9]{2}){1,3}$|^[0-9]{6}\.[0-9]{1,6}$", RegexOptions.CultureInvariant)]
    private static partial Regex Time();

    [GeneratedRegex(
        @"^(?<moment>[0-9]{4}([0-9]{2}){0,5}|[0-9]{14}\.[0-9]{1,6})(?<offset>[+-][0-9]{4})?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Moment();
}
