using System.Text;

namespace FellowOakDicom;

/// <summary>Writes text that switches between character sets with escape sequences (PS3.5 6.1.2.5).</summary>
internal sealed class CodeExtensionEncoder
{
    private readonly DicomVR _vr;
    private readonly GraphicSet[] _declared;
    private readonly (GraphicSet G0, GraphicSet? G1) _initial;
    private readonly List<byte> _bytes = [];
    private (GraphicSet G0, GraphicSet? G1) _current;

    public CodeExtensionEncoder(Encoding[] encodings, DicomVR vr)
    {
        _vr = vr;
        _initial = _current = GraphicSets.Initial(encodings[0].CodePage);
        _declared = [.. encodings.SelectMany(GraphicSets.Declared).Distinct()];
    }

    public byte[] Encode(string text)
    {
        foreach (var character in text.EnumerateRunes())
        {
            if (character.IsAscii || !TryWrite(character))
            {
                WriteAscii(character.IsAscii ? (byte)character.Value : (byte)'?');
            }
        }
        LeaveKanji();
        return [.. _bytes];
    }

    private bool TryWrite(Rune character)
    {
        // First the sets that are switched to already, then those that need the fewest escape sequences.
        foreach (var set in new[] { _current.G0, _current.G1, _initial.G1 }.Concat(_declared))
        {
            if (set is null || set.Encode(character) is not { Length: > 0 } bytes) continue;
            SwitchTo(set);
            _bytes.AddRange(bytes);
            return true;
        }
        return false;
    }

    private void SwitchTo(GraphicSet set)
    {
        if (set == _current.G0 || set == _current.G1) return;
        _bytes.AddRange(set.Escape);
        _current = set.IsG0 ? (set, _current.G1) : (_current.G0, set);
    }

    private void WriteAscii(byte character)
    {
        LeaveKanji();
        _bytes.Add(character);
        if (CharacterSets.IsDelimiter(character, _vr)) _current = _initial;
    }

    private void LeaveKanji()
    {
        if (_current.G0.IsMultiByte) SwitchTo(_initial.G0);
    }
}
