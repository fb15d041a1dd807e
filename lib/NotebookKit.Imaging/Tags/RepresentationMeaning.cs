using NotebookKit.Localization;

namespace NotebookKit.Tags;

/// <summary>What the two letters of a value representation (PS3.5 section 6.2) mean, in plain words.</summary>
internal static class RepresentationMeaning
{
    public static LocalText? Of(string code) => code switch
    {
        "AE" => new("name of a program on the network", "ネットワーク上のアプリケーション名"),
        "AS" => new("age, such as 040Y", "年齢（040Y など）"),
        "AT" => new("tag of another element", "別のデータエレメントのタグ"),
        "CS" => new("code word in capital letters", "大文字で書くコード"),
        "DA" => new("date, YYYYMMDD", "日付（YYYYMMDD）"),
        "DS" => new("decimal number as text", "文字で書いた小数"),
        "DT" => new("date and time", "日付と時刻"),
        "FD" => new("floating-point number of 8 bytes", "8 バイトの浮動小数点数"),
        "FL" => new("floating-point number of 4 bytes", "4 バイトの浮動小数点数"),
        "IS" => new("whole number as text", "文字で書いた整数"),
        "LO" => new("text of up to 64 characters", "64 文字までの文字列"),
        "LT" => new("text of up to 10,240 characters", "10,240 文字までの文章"),
        "OB" => new("bytes", "バイト列"),
        "OD" => new("floating-point numbers of 8 bytes", "8 バイトの浮動小数点数の列"),
        "OF" => new("floating-point numbers of 4 bytes", "4 バイトの浮動小数点数の列"),
        "OL" => new("numbers of 4 bytes", "4 バイトの数の列"),
        "OV" => new("numbers of 8 bytes", "8 バイトの数の列"),
        "OW" => new("numbers of 2 bytes", "2 バイトの数の列"),
        "PN" => new("name of a person", "人名"),
        "SH" => new("text of up to 16 characters", "16 文字までの文字列"),
        "SL" => new("whole number of 4 bytes with a sign", "4 バイトの符号付き整数"),
        "SQ" => new("sequence: a list of datasets", "シーケンス（データセットの並び）"),
        "SS" => new("whole number of 2 bytes with a sign", "2 バイトの符号付き整数"),
        "ST" => new("text of up to 1,024 characters", "1,024 文字までの文章"),
        "SV" => new("whole number of 8 bytes with a sign", "8 バイトの符号付き整数"),
        "TM" => new("time, HHMMSS", "時刻（HHMMSS）"),
        "UC" => new("text of any length", "長さに制限のない文字列"),
        "UI" => new("unique identifier (UID)", "世界に一つの識別番号（UID）"),
        "UL" => new("whole number of 4 bytes, never negative", "4 バイトの符号なし整数"),
        "UN" => new("unknown: bytes", "不明（バイト列）"),
        "UR" => new("address of a resource (URI)", "アドレス（URI）"),
        "US" => new("whole number of 2 bytes, never negative", "2 バイトの符号なし整数"),
        "UT" => new("text of any length", "長さに制限のない文章"),
        "UV" => new("whole number of 8 bytes, never negative", "8 バイトの符号なし整数"),
        _ => null,
    };
}
