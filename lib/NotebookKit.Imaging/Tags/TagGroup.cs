using NotebookKit.Localization;

namespace NotebookKit.Tags;

/// <summary>What the elements of a group are about; the words of the lecture.</summary>
internal static class TagGroup
{
    public static LocalText Name(ushort group) => group switch
    {
        0x0002 => new("File meta information", "ファイルメタ情報"),
        0x0004 => new("Directory", "ディレクトリ"),
        0x0008 => new("Basics", "基本情報"),
        0x0010 => new("Patient", "患者情報"),
        0x0012 => new("Clinical trial", "臨床試験"),
        0x0018 => new("Acquisition", "撮影情報"),
        0x0020 => new("Relation", "関係情報"),
        0x0028 => new("Image", "画像情報"),
        0x0032 => new("Request", "依頼情報"),
        0x0040 => new("Procedure", "手技情報"),
        0x0054 => new("Nuclear medicine", "核医学"),
        0x3004 or 0x3006 or 0x300A or 0x300C or 0x300E => new("Radiotherapy", "放射線治療"),
        0x5400 => new("Waveform", "波形"),
        >= 0x6000 and <= 0x60FF when group % 2 == 0 => new("Overlay", "オーバーレイ"),
        0x7FE0 => new("Pixel data", "画素データ"),
        _ when group % 2 == 1 => new("Private", "プライベート"),
        _ => new("Other", "その他"),
    };
}
