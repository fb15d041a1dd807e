using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NotebookKit.Engine.Tests.Structure;

/// <summary>
/// The engine's rooms, and which room uses which. A new arrow is a decision: it needs a line here, and may not close a
/// circle. What lies in the engine's own folder may be used by all rooms.
/// </summary>
public sealed class ArrowTests
{
    private const string Engine = "NotebookKit.Engine";

    private static readonly Dictionary<string, string[]> Arrows = new()
    {
        [""] = [],
        ["Completion"] = ["Magics"],
        ["Display"] = ["Outputs", "Packages", "References"],
        ["Execution"] = ["Completion", "Display", "Magics", "Outputs", "Packages", "References"],
        ["Magics"] = ["Notebooks", "Packages"],
        ["Notebooks"] = ["Outputs"],
        ["Outputs"] = [],
        ["Packages"] = ["References"],
        ["References"] = [],
        ["Running"] = ["Notebooks", "Outputs"],
    };

    public static TheoryData<string> Rooms => [.. Arrows.Keys];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Room_UsesTheRoomsThatItsArrowsLeadTo(string room)
    {
        var used = EngineSource.All.Where(source => source.Room == room).SelectMany(UsedRooms)
            .Where(other => other != room).Distinct().Order();
        Assert.Equal(Arrows[room], used);
    }

    [Fact]
    public void Arrows_FormNoCircle()
    {
        var left = Arrows.ToDictionary();
        while (left.FirstOrDefault(room => !room.Value.Any(left.ContainsKey)) is { Key: { } below }) left.Remove(below);
        Assert.Empty(left.Keys);
    }

    [Fact]
    public void EveryFile_LiesInARoomAndHasItsNamespace()
    {
        Assert.Equal(Arrows.Keys.Order(), EngineSource.All.Select(source => source.Room).Distinct().Order());
        Assert.All(EngineSource.All, source => Assert.Equal(
            source.Room.Length == 0 ? Engine : $"{Engine}.{source.Room}",
            Assert.Single(source.Root.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>()).Name.ToString()));
    }

    /// <summary>The rooms in a file's usings and in names such as <c>Execution.CellContext</c>.</summary>
    private static IEnumerable<string> UsedRooms(EngineSource source)
    {
        var names = source.Root.DescendantNodes(descendIntoTrivia: true).Select(node => node switch
        {
            QualifiedNameSyntax name => name.ToString(),
            MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax or MemberAccessExpressionSyntax } access
                when char.IsUpper(access.ToString()[0]) => access.ToString(),
            QualifiedCrefSyntax reference => reference.Container.ToString() + ".",
            _ => "",
        });
        return names.Select(name => name.Replace("global::", "").Replace($"{Engine}.", "").Split('.', '(')[0])
            .Where(name => name.Length > 0 && Arrows.ContainsKey(name));
    }
}
