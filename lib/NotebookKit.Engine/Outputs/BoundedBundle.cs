namespace NotebookKit.Engine.Outputs;

/// <summary>
/// A value in several mime types, of limited size. Plain text is cut. Other forms would not survive that: one that is
/// too long is left out, and the plain text says so.
/// </summary>
internal sealed class BoundedBundle(OutputLimits limits)
{
    private readonly OrderedDictionary<string, string> _data = [];
    private readonly List<string> _leftOut = [];
    private int _left = limits.Display;

    /// <summary>The bundle within the limits.</summary>
    public static IReadOnlyDictionary<string, string> Of(IReadOnlyDictionary<string, string> data, OutputLimits limits)
    {
        var bundle = new BoundedBundle(limits);
        foreach (var (mimeType, text) in data) bundle.Add(mimeType, text, text.Length);
        return bundle.Finish();
    }

    /// <summary>How many characters a form of the value may have.</summary>
    public int LimitOf(string mimeType) => MimeType.IsPlain(mimeType) ? limits.Text : _left;

    /// <summary>Adds a form of the value.</summary>
    /// <param name="mimeType">Its mime type.</param>
    /// <param name="text">The form, or as much of it as the limit allows.</param>
    /// <param name="length">How many characters the whole form has.</param>
    public void Add(string mimeType, string text, long length)
    {
        if (MimeType.IsPlain(mimeType))
        {
            _data[mimeType] = CutText.Value(text, length, limits.Text);
        }
        else if (length <= _left)
        {
            _data[mimeType] = text;
            _left -= (int)length;
        }
        else
        {
            _leftOut.Add(CutText.LeftOut(mimeType, length, limits.Display));
        }
    }

    /// <summary>All forms that were added, and what is to be said of those that were left out.</summary>
    public IReadOnlyDictionary<string, string> Finish()
    {
        if (_leftOut.Count > 0)
        {
            var text = _data.GetValueOrDefault(MimeType.PlainText);
            text = string.Join('\n', text is null ? _leftOut : [.. _leftOut, text]);
            _data[MimeType.PlainText] = CutText.Value(text, text.Length, limits.Text);
        }
        return _data;
    }
}
