using System.Numerics;
using System.Numerics.Tensors;
using NotebookKit.TestSupport;

namespace NotebookKit.Tests.Arrays;

public sealed class AsTypeTests
{
    private static readonly double[] Floating =
    [
        0, -0.0, 0.5, -0.5, 0.9999, 254.5, 255, 255.9, 256, 257, -1, -1.9, 32767.9, 32768, 65535.5, 65536, -32769.2,
        2147483647, 2147483647.5, 2147483648, -2147483648.9,
    ];

    // Beyond 32 bits the lower types get 0; not asked of 64-bit types, where C leaves the result open.
    private static readonly double[] Beyond =
        [.. Floating, -2147483649, 3e9, -3e9, 4294967303, 1e18, 1e30, double.NaN, double.PositiveInfinity];

    [Fact]
    public void AsType_BetweenAllTypes_GivesNumPysNumbers()
    {
        using var folder = new TemporaryFolder();
        var questions = new List<string[]>();
        var checks = new List<Action>();

        void Ask<TFrom, TTo>(TFrom[] elements, string numPyType)
            where TFrom : unmanaged
            where TTo : unmanaged, INumber<TTo>
        {
            var (source, target) = (folder.File($"{questions.Count}.npy"), folder.File($"{questions.Count} as.npy"));
            var tensor = Tensor.Create(elements, [elements.Length]);
            Npy.Save(source, tensor);
            questions.Add([source, numPyType, target]);
            checks.Add(() => Assert.Equal(Npy.LoadElements<TTo>(target), tensor.AsType<TTo>().ToArray()));
        }

        void AskAll<TFrom>(TFrom[] elements, TFrom[] beyond)
            where TFrom : unmanaged
        {
            Ask<TFrom, byte>(beyond, "uint8");
            Ask<TFrom, sbyte>(beyond, "int8");
            Ask<TFrom, ushort>(beyond, "uint16");
            Ask<TFrom, short>(beyond, "int16");
            Ask<TFrom, int>(beyond, "int32");
            Ask<TFrom, uint>(elements, "uint32");
            Ask<TFrom, long>(elements, "int64");
            Ask<TFrom, ulong>(elements, "uint64");
            Ask<TFrom, float>(elements, "float32");
            Ask<TFrom, double>(elements, "float64");
        }

        // Long enough for whole vectors, and a remainder.
        AskAll([.. Enumerable.Repeat(Floating, 60).SelectMany(part => part)], [.. Floating]);
        AskAll(Floating, Beyond);
        float[] single = [.. Floating.Select(value => (float)value)];
        AskAll(single, [.. Beyond.Select(value => (float)value)]);
        AskAll<short>([0, 1, -1, 255, 256, short.MinValue, short.MaxValue], [-300]);
        AskAll<ushort>([0, 255, 256, ushort.MaxValue], [300]);
        AskAll<int>([0, -1, 65536, int.MinValue, int.MaxValue], [70000]);
        AskAll<long>([0, -1, 1L << 40, long.MinValue], [1L << 33]);
        AskAll<byte>([0, 128, 255], [255]);

        Judge.AskPython<string[]>("numpy_astype.py", questions);
        Assert.All(checks, check => check());
    }

    [Fact]
    public void AsType_KeepsTheShapeAndTheSource()
    {
        var source = Tensor.Create([255.9, 256, -1, 3], [2, 2]);
        var bytes = source.AsType<byte>();
        Assert.Equal([2, 2], bytes.Lengths.ToArray());
        Assert.Equal([255, 0, 255, 3], bytes.ToArray());
        Assert.Equal(255.9, source[0, 0]);
    }

    [Fact]
    public void AsType_OfWhatIsNoNumber_Throws() =>
        Assert.Throws<NotSupportedException>(() => Tensor.Create(["a"], [1]).AsType<byte>());
}
