namespace FellowOakDicom;

/// <summary>A value breaks the rules of its value representation (PS3.5 6.2) or of its value multiplicity.</summary>
public class DicomValidationException : DicomDataException
{
    private readonly string _reason;

    /// <summary>Creates the exception.</summary>
    /// <param name="content">The offending value.</param>
    /// <param name="vr">The value representation whose rule is broken.</param>
    /// <param name="message">The rule that is broken.</param>
    public DicomValidationException(string content, DicomVR vr, string message) : base(message)
    {
        Content = content;
        VR = vr;
        _reason = message;
    }

    /// <summary>The offending value.</summary>
    public string Content { get; }

    /// <summary>The value representation whose rule is broken.</summary>
    public DicomVR VR { get; }

    /// <summary>The offending value and the rule that it breaks.</summary>
    public override string Message => $"Content \"{Content}\" does not validate VR {VR?.Code}: {_reason}";
}
