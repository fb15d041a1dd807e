namespace NotebookKit.Phantom;

/// <summary>The examinations of the lecture's dummy patient.</summary>
internal static class Examinations
{
    /// <summary>The values on the lecture's slides.</summary>
    public static readonly Examination Head = new()
    {
        Number = 1,
        BodyPart = "HEAD",
        PatientName = "Joho Taro",
        PatientAge = "040Y",
        Date = "20101112",
        StudyTime = "153820.000",
        SeriesTime = "153843.921",
        Description = "HEAD CT",
        Protocol = "HEAD PLAIN",
        Technique = Technique.Head,
        ConvolutionKernel = "FC21",
        ScanOptions = "NORMAL_CT",
        TubeCurrent = 300,
        ExposureTime = 1000,
        SliceThickness = 8.0m,
        PixelSpacing = 0.468m,
        Origin = (-120.000m, -119.7661m),
        FirstZ = -502.6741m,
        ZStep = 8.0m,
    };

    /// <summary>
    /// After the hospital has gone over to Japanese names, Joho^Taro=情報^太郎=じょうほう^たろう: alphabetic,
    /// ideographic and phonetic (PS3.5 6.2.1.1), with the escape sequences that lead to kanji (<c>ESC $ B</c>) and
    /// back to ASCII (<c>ESC ( B</c>) before each delimiter, as in PS3.5 H.3.1.
    /// </summary>
    public static readonly Examination Abdomen = new()
    {
        Number = 2,
        BodyPart = "ABDOMEN",
        CharacterSets = ["", "ISO 2022 IR 87"],
        PatientName = "Joho^Taro=\e$B>pJs\e(B^\e$BB@O:\e(B=\e$B$8$g$&$[$&\e(B^\e$B$?$m$&\e(B",
        PatientAge = "041Y",
        Date = "20111004",
        StudyTime = "101205.000",
        SeriesTime = "101633.480",
        Description = "ABDOMEN CT",
        Protocol = "ABDOMEN PLAIN",
        Technique = Technique.Abdomen,
        ConvolutionKernel = "FC03",
        ScanOptions = "HELICAL_CT",
        TubeCurrent = 250,
        ExposureTime = 500,
        SliceThickness = 5.0m,
        PixelSpacing = 0.703m,
        Origin = (-179.6165m, -179.6165m),
        FirstZ = -310.5000m,
        ZStep = -5.0m,
    };

    public static readonly Examination Chest = new()
    {
        Number = 3,
        BodyPart = "CHEST",
        PatientName = "Joho^Taro",
        PatientAge = "040Y",
        Date = "20110224",
        StudyTime = "094510.000",
        SeriesTime = "094822.156",
        Description = "CHEST CT",
        Protocol = "CHEST PLAIN",
        Technique = Technique.Chest,
        ConvolutionKernel = "FC51",
        ScanOptions = "HELICAL_CT",
        TubeCurrent = 200,
        ExposureTime = 500,
        SliceThickness = 5.0m,
        PixelSpacing = 0.742m,
        Origin = (-189.5810m, -189.5810m),
        FirstZ = -60.2500m,
        ZStep = -5.0m,
    };

    /// <summary>
    /// The head again, in thick slices that overlap: each is 5 mm thick, and the next begins 4 mm on.
    /// </summary>
    public static readonly Examination HeadSeries = Head with
    {
        Number = 4,
        PatientName = "Joho^Taro",
        PatientAge = "041Y",
        Date = "20110614",
        StudyTime = "131540.000",
        SeriesTime = "131902.750",
        Protocol = "HEAD SERIES",
        ScanOptions = "HELICAL_CT",
        SliceThickness = 5.0m,
        Size = 128,
        PixelSpacing = 1.8m,
        Origin = (-114.3000m, -122.3000m),
        FirstZ = -594.0000m,
        ZStep = 4.0m,
    };
}
