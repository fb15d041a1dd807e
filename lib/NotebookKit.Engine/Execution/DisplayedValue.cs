using NotebookKit.Engine.Display;
using NotebookKit.Engine.Outputs;

namespace NotebookKit.Engine.Execution;

/// <summary>A value on display, which can be replaced by another.</summary>
public sealed class DisplayedValue
{
    private readonly string[] _mimeTypes;

    private DisplayedValue(object? value, IEnumerable<string> mimeTypes)
    {
        Value = value;
        _mimeTypes = [.. mimeTypes];
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
        var data = Formatting.Format(updatedValue, CellContext.Limits, _mimeTypes);
        CellContext.Current?.Publish(new DisplayUpdate(data, DisplayId));
    }

    /// <summary>Shows a value; outside of a cell, on the console.</summary>
    internal static DisplayedValue Show(object? value, IReadOnlyDictionary<string, string> data)
    {
        var displayed = new DisplayedValue(value, data.Keys);
        if (CellContext.Current is { } cell) cell.Publish(new DisplayOutput(data, displayed.DisplayId));
        else Console.WriteLine(data.GetValueOrDefault(MimeType.PlainText) ?? data.Values.FirstOrDefault());
        return displayed;
    }
}
