namespace NotebookKit.Cli.Terminal;

/// <summary>A foreground colour by its SGR number (ECMA-48).</summary>
internal enum TextColour
{
    Red = 31,
    Green = 32,
    Yellow = 33,
}
