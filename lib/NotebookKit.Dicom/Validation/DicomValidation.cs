using System.Globalization;
using System.Text.RegularExpressions;

namespace FellowOakDicom;

/// <summary>
/// The rules for the text of each value representation (PS3.5 6.2). Each method checks one value and throws a
/// <see cref="DicomValidationException"/> if it breaks a rule. Ranges, as queries have them (PS3.4 C.2.2.2.5), pass.
/// </summary>
public static partial class DicomValidation
{
    private const char Escape = '\u001b';

    /// <summary>Checks the title of an application entity.</summary>
    /// <param name="content">The value.</param>
    /// <exception cref="DicomValidationException">A rule is broken.</exception>
    public static void ValidateAE(string content)
    {
        RequireLength(content, DicomVR.AE, 16);
        Require(!string.IsNullOrWhiteSpace(content), content, DicomVR.AE, "value may not consist only of spaces");
        Require(
            !content.Contains('\\') && !content.Any(char.IsControl), content, DicomVR.AE,
            "value contains invalid control character");
    }

    /// <summary>Checks an age.</summary>
    /// <param name="content">The value.</param>
    /// <exception cref="DicomValidationException">A rule is broken.</exception>
    public static void ValidateAS(string content)
    {
        if (string.IsNullOrEmpty(content)) return;
        Require(Age().IsMatch(content), content, DicomVR.AS, "value does not have pattern 000[DWMY]");
    }

    /// <summary>Checks a code.</summary>
    /// <param name="content">The value.</param>
    /// <exception cref="DicomValidationException">A rule is broken.</exception>
    public static void ValidateCS(string content)
    {
        RequireLength(content, DicomVR.CS, 16);
        Require(Code().IsMatch(content), content, DicomVR.CS,
            "value contains invalid character. Only uppercase characters, digits, space and underscore are allowed");
    }

    /// <summary>Checks a date.</summary>
    /// <param name="content">The value.</param>
    /// <exception cref="DicomValidationException">A rule is broken.</exception>
    public static void ValidateDA(string content) => TimeValidation.Date(content);

    /// <summary>Checks a decimal number.</summary>
    /// <param name="content">The value.</param>
    /// <exception cref="DicomValidationException">A rule is broken.</exception>
    public static void ValidateDS(string content)
    {
        RequireLength(content, DicomVR.DS, 16);
        Require(Decimal().IsMatch(content.Trim()), content, DicomVR.DS, "value is no decimal string");
    }

    /// <summary>Checks a date with the time of day.</summary>
    /// <param name="content">The value.</param>
    /// <exception cref="DicomValidationException">A rule is broken.</exception>
    public static void ValidateDT(string content) => TimeValidation.DateAndTime(content);

    /// <summary>Checks an integer.</summary>
    /// <param name="content">The value.</param>
    /// <exception cref="DicomValidationException">A rule is broken.</exception>
    public static void ValidateIS(string content)
    {
        if (string.IsNullOrEmpty(content)) return;
        var digits = content.Trim(' ');
        Require(Integer().IsMatch(digits), content, DicomVR.IS, "value is not an integer string");
        var fits = int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);
        Require(fits, content, DicomVR.IS, "value too large to fit 32 bit integer");
    }

    /// <summary>Checks a text of one line, 64 characters.</summary>
    /// <param name="content">The value.</param>
    /// <exception cref="DicomValidationException">A rule is broken.</exception>
    public static void ValidateLO(string content)
    {
        RequireLength(content, DicomVR.LO, 64);
        RequireOneValue(content, DicomVR.LO);
    }

    /// <summary>Checks a text of several lines, 10240 characters.</summary>
    /// <param name="content">The value.</param>
    /// <exception cref="DicomValidationException">A rule is broken.</exception>
    public static void ValidateLT(string content) => RequireLength(content, DicomVR.LT, 10240);

    /// <summary>Checks a name.</summary>
    /// <param name="content">The value.</param>
    /// <exception cref="DicomValidationException">A rule is broken.</exception>
    public static void ValidatePN(string content)
    {
        if (string.IsNullOrEmpty(content)) return;
        var groups = content.Split('=');
        Require(groups.Length <= 3, content, DicomVR.PN, "value contains too many groups");
        foreach (var group in groups)
        {
            Require(group.Length <= 64, content, DicomVR.PN, "value exceeds maximum length of 64 characters");
            Require(!group.Any(IsControl), content, DicomVR.PN, "value contains invalid control character");
            Require(
                group.Count(letter => letter == '^') < 5, content, DicomVR.PN, "value contains too many components");
        }
    }

    /// <summary>Checks a text of one line, 16 characters.</summary>
    /// <param name="content">The value.</param>
    /// <exception cref="DicomValidationException">A rule is broken.</exception>
    public static void ValidateSH(string content)
    {
        RequireOneValue(content, DicomVR.SH);
        RequireLength(content, DicomVR.SH, 16);
    }

    /// <summary>Checks a text of several lines, 1024 characters.</summary>
    /// <param name="content">The value.</param>
    /// <exception cref="DicomValidationException">A rule is broken.</exception>
    public static void ValidateST(string content) => RequireLength(content, DicomVR.ST, 1024);

    /// <summary>Checks a time of day.</summary>
    /// <param name="content">The value.</param>
    /// <exception cref="DicomValidationException">A rule is broken.</exception>
    public static void ValidateTM(string content) => TimeValidation.TimeOfDay(content);

    /// <summary>Checks a unique identifier (PS3.5 9.1).</summary>
    /// <param name="content">The value.</param>
    /// <exception cref="DicomValidationException">A rule is broken.</exception>
    public static void ValidateUI(string content)
    {
        content = content.TrimEnd(' ');
        if (content.Length == 0) return;
        RequireLength(content, DicomVR.UI, 64);
        Require(!content.AsSpan().ContainsAnyExcept("0123456789."), content, DicomVR.UI,
            "value contains invalid characters other than '0'-'9' and '.'");
        Require(
            !content.StartsWith('0') && !LeadingZero().IsMatch(content), content, DicomVR.UI,
            "components must not have leading zeros");
        Require(
            content.Split('.').All(component => component.Length > 0), content, DicomVR.UI,
            "a component can not be empty");
    }

    internal static void Require(bool holds, string content, DicomVR vr, string rule)
    {
        if (!holds) throw new DicomValidationException(content, vr, rule);
    }

    private static void RequireLength(string? content, DicomVR vr, int length) =>
        Require(
            content is null || content.Length <= length, content!, vr,
            $"value exceeds maximum length of {length} characters");

    private static void RequireOneValue(string? content, DicomVR vr) =>
        Require(
            content is null || !(content.Contains('\\') || content.Any(IsControl)), content!, vr,
            "value contains invalid character");

    // Escape sequences switch between character sets (PS3.5 6.1.2.5).
    private static bool IsControl(char letter) => char.IsControl(letter) && letter != Escape;

    [GeneratedRegex("^[0-9]{3}[DWMY]$", RegexOptions.CultureInvariant)]
    private static partial Regex Age();

    [GeneratedRegex("^[A-Z0-9_ ]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    [GeneratedRegex(@"^[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][-+]?[0-9]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Decimal();

    [GeneratedRegex("^[+-]?[0-9]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Integer();

    [GeneratedRegex("[.]0[0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingZero();
}
