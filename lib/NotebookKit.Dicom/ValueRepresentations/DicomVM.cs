using System.Collections.Concurrent;
using System.Globalization;

namespace FellowOakDicom;

/// <summary>Value multiplicity: how many values an element may hold, such as 1, 1-n or 3-3n (PS3.5 6.4).</summary>
public class DicomVM
{
    private static readonly ConcurrentDictionary<string, DicomVM> Parsed = new(StringComparer.Ordinal);

    /// <summary>One value.</summary>
    public static readonly DicomVM VM_1 = Parse("1");

    /// <summary>One or two values.</summary>
    public static readonly DicomVM VM_1_2 = Parse("1-2");

    /// <summary>One to three values.</summary>
    public static readonly DicomVM VM_1_3 = Parse("1-3");

    /// <summary>One to eight values.</summary>
    public static readonly DicomVM VM_1_8 = Parse("1-8");

    /// <summary>One to 32 values.</summary>
    public static readonly DicomVM VM_1_32 = Parse("1-32");

    /// <summary>One to 99 values.</summary>
    public static readonly DicomVM VM_1_99 = Parse("1-99");

    /// <summary>One or more values.</summary>
    public static readonly DicomVM VM_1_n = Parse("1-n");

    /// <summary>Two values.</summary>
    public static readonly DicomVM VM_2 = Parse("2");

    /// <summary>Two or more values.</summary>
    public static readonly DicomVM VM_2_n = Parse("2-n");

    /// <summary>Two or more values, in pairs.</summary>
    public static readonly DicomVM VM_2_2n = Parse("2-2n");

    /// <summary>Three values.</summary>
    public static readonly DicomVM VM_3 = Parse("3");

    /// <summary>Three or more values.</summary>
    public static readonly DicomVM VM_3_n = Parse("3-n");

    /// <summary>Three or more values, in threes.</summary>
    public static readonly DicomVM VM_3_3n = Parse("3-3n");

    /// <summary>Four values.</summary>
    public static readonly DicomVM VM_4 = Parse("4");

    /// <summary>Six values.</summary>
    public static readonly DicomVM VM_6 = Parse("6");

    /// <summary>Sixteen values.</summary>
    public static readonly DicomVM VM_16 = Parse("16");

    /// <summary>
    /// From <paramref name="minimum"/> to <paramref name="maximum"/> values (<see cref="int.MaxValue"/>: any number),
    /// in steps of <paramref name="multiplicity"/>.
    /// </summary>
    public DicomVM(int minimum, int maximum, int multiplicity)
    {
        Minimum = minimum;
        Maximum = maximum;
        Multiplicity = multiplicity;
    }

    /// <summary>The smallest number of values.</summary>
    public int Minimum { get; }

    /// <summary>The largest number of values; <see cref="int.MaxValue"/> when there is no limit.</summary>
    public int Maximum { get; }

    /// <summary>The number of values is a multiple of this.</summary>
    public int Multiplicity { get; }

    /// <summary>Reads a multiplicity as PS3.6 writes it: <c>1</c>, <c>1-3</c>, <c>2-2n</c>, <c>1-n or 1</c>.</summary>
    /// <exception cref="DicomDataException">The text is no multiplicity.</exception>
    public static DicomVM Parse(string s)
    {
        try
        {
            return Parsed.GetOrAdd(s, ParseNew);
        }
        catch (Exception exception) when (
            exception is ArgumentException or FormatException or OverflowException or IndexOutOfRangeException)
        {
            throw new DicomDataException($"Error parsing value multiplicity ['{s}']", exception);
        }
    }

    /// <summary>The multiplicity as PS3.6 writes it.</summary>
    public override string ToString()
    {
        if (Minimum == Maximum) return Number(Minimum);
        if (Maximum != int.MaxValue) return $"{Number(Minimum)}-{Number(Maximum)}";
        return Multiplicity > 1 ? $"{Number(Minimum)}-{Number(Multiplicity)}n" : $"{Number(Minimum)}-n";

        static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
    }

    private static DicomVM ParseNew(string s)
    {
        var parts = s.Split(["-", " ", "or"], StringSplitOptions.RemoveEmptyEntries);
        var minimum = Number(parts[0]);
        if (parts.Length == 1) return new DicomVM(minimum, minimum, minimum);
        if (!parts[1].EndsWith("n", StringComparison.OrdinalIgnoreCase))
        {
            return new DicomVM(minimum, Number(parts[1]), 1);
        }
        return new DicomVM(minimum, int.MaxValue, parts[1].Length == 1 ? 1 : Number(parts[1][..^1]));

        static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
    }
}
