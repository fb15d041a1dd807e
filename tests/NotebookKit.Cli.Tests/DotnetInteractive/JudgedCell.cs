using System.Text.Json.Nodes;

namespace NotebookKit.Cli.Tests.DotnetInteractive;

/// <summary>A code cell that ran twice.</summary>
/// <param name="Place">The notebook and the cell's place in it.</param>
/// <param name="Kit">The cell as the kit's engine left it.</param>
/// <param name="Judge">The cell as the real .NET Interactive left it.</param>
internal sealed record JudgedCell(string Place, JsonNode Kit, JsonNode Judge)
{
    /// <summary>What a failed test names.</summary>
    public override string ToString() => Place;
}
