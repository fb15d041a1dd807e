using System.Globalization;
using System.Text;

namespace NotebookKit.Engine.Display;

/// <summary>
/// Takes what a formatter writes. It keeps the beginning, up to a limit, and counts all; so a value's text may be
/// longer than the memory.
/// </summary>
internal sealed class BoundedText(int limit) : TextWriter(CultureInfo.InvariantCulture)
{
    private readonly StringBuilder _kept = new();

    public override Encoding Encoding => Encoding.Unicode;

    /// <summary>How many characters were written.</summary>
    public long Length { get; private set; }

    /// <summary>Whether more were written than are kept.</summary>
    public bool IsCut => Length > limit;

    public override void Write(char value) => Write([value]);

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        _kept.Append(buffer[..Math.Min(buffer.Length, limit - _kept.Length)]);
        Length += buffer.Length;
    }

    /// <summary>The beginning.</summary>
    public override string ToString() => _kept.ToString();
}
