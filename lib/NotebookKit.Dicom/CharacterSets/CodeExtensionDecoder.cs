using System.Text;

namespace FellowOakDicom;

/// <summary>Reads text that switches between character sets with escape sequences (PS3.5 6.1.2.5).</summary>
internal sealed class CodeExtensionDecoder
{
    private readonly Encoding[] _encodings;
    private readonly DicomVR _vr;
    private readonly (GraphicSet G0, GraphicSet? G1) _initial;
    private readonly StringBuilder _text = new();
    private (GraphicSet G0, GraphicSet? G1) _current;

    public CodeExtensionDecoder(Encoding[] encodings, DicomVR vr)
    {
        _encodings = encodings;
        _vr = vr;
        _initial = _current = GraphicSets.Initial(encodings[0].CodePage);
    }

    public string Decode(ReadOnlySpan<byte> bytes)
    {
        var start = 0;
        for (var i = 0; i < bytes.Length;)
        {
            var set = bytes[i] == 0x1b ? GraphicSets.Match(bytes[i..]) : null;
            if (set is not null && IsDeclared(set))
            {
                Append(bytes[start..i]);
                _current = set.IsG0 ? (set, _current.G1) : (_current.G0, set);
                start = i += set.Escape.Length;
                continue;
            }
            if (bytes[i] == 0x1b || IsReset(bytes[i]))
            {
                Append(bytes[start..i]);
                _current = _initial;
                start = i;
            }
            i++;
        }
        Append(bytes[start..]);
        return _text.ToString();
    }

    private bool IsDeclared(GraphicSet set) =>
        Array.Exists(_encodings, encoding => GraphicSets.IsDeclared(set, encoding.CodePage));

    // Among kanji, 5C and the like are halves of characters: a writer has to switch back before a delimiter.
    private bool IsReset(byte b) =>
        _current != _initial && CharacterSets.IsDelimiter(b, _vr) && (b < 0x20 || !_current.G0.IsMultiByte);

    private void Append(ReadOnlySpan<byte> bytes)
    {
        if (!_current.G0.IsMultiByte)
        {
            (_current.G1 ?? _current.G0).Decode(bytes, _text);
            return;
        }
        while (bytes.Length > 0)
        {
            var upper = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xff);
            var run = upper > 0 ? upper : upper < 0 ? bytes.Length : UpperRun(bytes);
            (upper == 0 ? _current.G1 ?? GraphicSets.Ascii : _current.G0).Decode(bytes[..run], _text);
            bytes = bytes[run..];
        }
    }

    private static int UpperRun(ReadOnlySpan<byte> bytes)
    {
        var lower = bytes.IndexOfAnyInRange((byte)0, (byte)0x7f);
        return lower < 0 ? bytes.Length : lower;
    }
}
