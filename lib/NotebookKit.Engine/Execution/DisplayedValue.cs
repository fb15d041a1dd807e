using NotebookKit.Engine.Display;
using NotebookKit.Engine.Outputs;

namespace NotebookKit.Engine.Execution;

/// <summary>A value on display, which can be replaced by another.</summary>
public sealed class DisplayedValue
{
    private readonly string[] _mimeTypes;

    private DisplayedValue(object? value, IReadOnlyDictionary<string, string> data)
    {
        Value = value;
        _mimeTypes = [.. data.Keys];
    }

    /// <summary>The display's name.</summary>
    public string DisplayId { get; } = Guid.NewGuid().ToString();

    /// <summary>The value shown last.</summary>
    public object? Value { get; private set; }

    /// <summary>Shows another value in the same place, in the same mime types.</summary>
    /// <param name="updatedValue">The value to show.</param>
    public void Update(object? updatedValue)
    {
        Value = updatedValue;
        CellContext.Current?.Publish(new DisplayUpdate(Formatting.Format(updatedValue, _mimeTypes), DisplayId));
    }

    /// <summary>Shows a value; outside of a cell, on the console.</summary>
    internal static DisplayedValue Show(object? value, IReadOnlyDictionary<string, string> data)
    {
        var displayed = new DisplayedValue(value, data);
        if (CellContext.Current is { } cell) cell.Display(new DisplayOutput(data, displayed.DisplayId));
        else Console.WriteLine(data.GetValueOrDefault(MimeType.PlainText) ?? data.Values.FirstOrDefault());
        return displayed;
    }
}
