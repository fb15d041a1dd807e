namespace NotebookKit.Phantom;

/// <summary>Skin, fat and muscle around the skull, and what the head rests on.</summary>
internal static class Covering
{
    public static IEnumerable<Part> Parts()
    {
        yield return new(Rest(), Tissue.Foam);
        yield return new(Rest().Within(Solid.Column((0, 0), (118, 118), -100, 200)).Without(
            Solid.Column((0, 0), (110.5, 110.5), -100, 200)), Tissue.TableShell);

        var skin = Skin();
        yield return new(skin, Tissue.Skin);
        yield return new(skin.Grown(-2.2), Tissue.Fat);
        yield return new(skin.Grown(-7.5), Tissue.Muscle);
        // A marker that the radiographer stuck on the patient's left temple.
        yield return new(Solid.Ball((74.5, -26, 24), 3.5), Marker);
    }

    private static readonly Tissue Marker = new(1800);

    private static Solid Skin()
    {
        var skin = WholeHead.SkullSurface.Grown(5.5)
            .With(Solid.Ellipsoid((0, -30, -30), (64, 64, 72))) // face
            .With(Solid.Ellipsoid((0, -62, -62), (38, 40, 34))) // mouth
            .With(Solid.Column((0, 28), (60, 62), -120, 0)) // neck
            .With(Solid.Rod((0, -90, 2), (0, -107, -24), 7)) // bridge of the nose
            .With(Solid.Ellipsoid((0, -100, -28), (15, 12, 9))); // nostrils
        foreach (var side in Sides.Both)
        {
            var ear = Solid.Ellipsoid((side * 77, 18, -6), (5, 17, 29));
            skin = skin.With(ear.Without(Solid.Ellipsoid((side * 83, 14, -6), (6, 10, 18))));
        }
        return skin;
    }

    private static Solid Rest() =>
        Solid.Column((0, 0), (112, 112), -100, 200).Without(Solid.Column((0, -6), (102, 112), -100, 200))
            .Within(Solid.Below((0, 38, 0), (0, -1, 0)));
}
