namespace NotebookKit;

/// <summary>Which .NET types hold every value of a stored sample.</summary>
internal static class StoredTypes
{
    private static readonly Dictionary<Type, (Int128 Min, Int128 Max)> WholeNumbers = new()
    {
        [typeof(byte)] = (byte.MinValue, byte.MaxValue),
        [typeof(sbyte)] = (sbyte.MinValue, sbyte.MaxValue),
        [typeof(ushort)] = (ushort.MinValue, ushort.MaxValue),
        [typeof(short)] = (short.MinValue, short.MaxValue),
        [typeof(uint)] = (uint.MinValue, uint.MaxValue),
        [typeof(int)] = (int.MinValue, int.MaxValue),
        [typeof(ulong)] = (ulong.MinValue, ulong.MaxValue),
        [typeof(long)] = (long.MinValue, long.MaxValue),
        [typeof(float)] = (-(1 << 24), 1 << 24),
        [typeof(double)] = (-(1L << 53), 1L << 53),
    };

    public static Type TypeOf(SampleType type) => type switch
    {
        SampleType.UInt8 => typeof(byte),
        SampleType.Int8 => typeof(sbyte),
        SampleType.UInt16 => typeof(ushort),
        SampleType.Int16 => typeof(short),
        SampleType.UInt32 => typeof(uint),
        SampleType.Int32 => typeof(int),
        SampleType.UInt64 => typeof(ulong),
        SampleType.Int64 => typeof(long),
        SampleType.Float32 => typeof(float),
        _ => typeof(double),
    };

    /// <summary>Whether every value of the stored type is one of <paramref name="target"/>.</summary>
    public static bool CanHold(Type target, SampleType stored)
    {
        var type = TypeOf(stored);
        if (target == type) return true;
        if (stored is SampleType.Float32 or SampleType.Float64) return target == typeof(double);
        return WholeNumbers.TryGetValue(target, out var range)
            && WholeNumbers[type].Min >= range.Min
            && WholeNumbers[type].Max <= range.Max;
    }

    /// <summary>The name that a C# student writes: <c>short</c>, not Int16.</summary>
    public static string Keyword(Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.Byte => "byte",
        TypeCode.SByte => "sbyte",
        TypeCode.UInt16 => "ushort",
        TypeCode.Int16 => "short",
        TypeCode.UInt32 => "uint",
        TypeCode.Int32 => "int",
        TypeCode.UInt64 => "ulong",
        TypeCode.Int64 => "long",
        TypeCode.Single => "float",
        TypeCode.Double => "double",
        _ => type.Name,
    };
}
