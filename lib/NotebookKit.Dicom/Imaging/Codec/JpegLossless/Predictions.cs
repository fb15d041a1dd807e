namespace FellowOakDicom.Imaging.Codec.JpegLossless;

/// <summary>
/// The values that are predicted for a sample x from its neighbors (T.81 table H.1):
/// <code>
/// row above:  c b
/// row:        a x
/// </code>
/// </summary>
internal interface IPrediction
{
    static abstract int Of(int a, int b, int c);
}

internal readonly struct Left : IPrediction
{
    public static int Of(int a, int b, int c) => a;
}

internal readonly struct Above : IPrediction
{
    public static int Of(int a, int b, int c) => b;
}

internal readonly struct AboveLeft : IPrediction
{
    public static int Of(int a, int b, int c) => c;
}

internal readonly struct Plane : IPrediction
{
    public static int Of(int a, int b, int c) => a + b - c;
}

internal readonly struct LeftAndHalfSlope : IPrediction
{
    public static int Of(int a, int b, int c) => a + ((b - c) >> 1);
}

internal readonly struct AboveAndHalfSlope : IPrediction
{
    public static int Of(int a, int b, int c) => b + ((a - c) >> 1);
}

internal readonly struct Average : IPrediction
{
    public static int Of(int a, int b, int c) => (a + b) >> 1;
}
