namespace NotebookKit.Phantom;

/// <summary>
/// A place in the body, mm: x to the patient's left, y to the back, z to the head (PS3.3 C.7.6.2.1.1).
/// </summary>
internal readonly record struct Place(double X, double Y, double Z)
{
    public double Length => Math.Sqrt(Dot(this));

    public double Dot(Place other) => X * other.X + Y * other.Y + Z * other.Z;

    public static Place operator +(Place a, Place b) => new(a.X + b.X, a.Y + b.Y, a.Z + b.Z);

    public static Place operator -(Place a, Place b) => new(a.X - b.X, a.Y - b.Y, a.Z - b.Z);

    public static Place operator *(Place a, double factor) => new(a.X * factor, a.Y * factor, a.Z * factor);

    public static implicit operator Place((double X, double Y, double Z) place) => new(place.X, place.Y, place.Z);
}
