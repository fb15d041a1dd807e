namespace NotebookKit.Figures;

/// <summary>How many bars a histogram has when nobody says.</summary>
internal static class BinNumber
{
    private const int Usual = 256;

    /// <summary>
    /// 256; for whole numbers the nearest fewer number with which every bar spans equally many of them. Otherwise some
    /// bars would stand out, or be empty, only because one whole number more or less falls into them.
    /// </summary>
    public static int For(ReadOnlySpan<double> values, double min, double max)
    {
        var range = max - min;
        if (range < 1 || !double.IsInteger(min) || !double.IsInteger(max)) return Usual;
        foreach (var value in values)
        {
            if (value >= min && value <= max && !double.IsInteger(value)) return Usual;
        }
        if (range <= Usual) return (int)range;
        for (var bins = Usual; bins > Usual / 2; bins--)
        {
            if (range % bins == 0) return bins;
        }
        return Usual;
    }
}
