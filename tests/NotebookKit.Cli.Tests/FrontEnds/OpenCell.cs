using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NotebookKit.Cli.Tests.FrontEnds;

/// <summary>A code cell of an open notebook.</summary>
internal sealed partial class OpenCell(ILocator cell)
{
    public ILocator Editor => cell.Locator(".CodeMirror");

    public ILocator Output => cell.Locator(".output");

    /// <summary>The error that the cell ended with.</summary>
    public ILocator Error => cell.Locator(".output_error");

    /// <summary>Where the cell asks for a line of text.</summary>
    public ILocator Question => cell.Locator("input.raw_input");

    /// <summary>Waits until the cell has run.</summary>
    public Task FinishAsync() => Expect(cell.Locator(".input_prompt")).ToHaveTextAsync(Numbered());

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Numbered();
}
