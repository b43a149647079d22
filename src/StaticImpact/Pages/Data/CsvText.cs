using System.Buffers;
using System.Globalization;
using System.Text;

namespace StaticImpact.Pages.Data;

/// <summary>Writes rows of comma-separated values as RFC 4180 describes them, with <c>"\n"</c> after each row as our
/// content files have it.</summary>
internal sealed class CsvText
{
    /// <summary>Semicolons and tabs are quoted too, so that no reader takes them for the separator.</summary>
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(",;\"\t\r\n");

    /// <summary>Where formulas begin, the full-width signs of East Asian keyboards among them. Spreadsheets skip white space.</summary>
    private static readonly SearchValues<char> Formula = SearchValues.Create("=+-@\t\r\n＝＋－＠");
    private readonly StringBuilder builder = new();
    private bool inRow;

    /// <summary>A cell that someone wrote: never a formula to a spreadsheet.</summary>
    public CsvText Text(string? text) => Cell(Guarded(text ?? ""));

    /// <summary>A cell that this program made and that begins with no formula: a period, a flag, an id.</summary>
    public CsvText Word(string? word) => Cell(word ?? "");

    /// <summary>A number as published, with the decimals it came with.</summary>
    public CsvText Number(decimal? number) => Cell(number?.ToString(CultureInfo.InvariantCulture) ?? "");

    /// <summary>A worked-out number, with at most 12 significant digits.</summary>
    public CsvText Number(double? number) => Cell(Digits.Text(number));

    public CsvText EndRow()
    {
        builder.Append('\n');
        inRow = false;
        return this;
    }

    /// <param name="forExcel">Whether it begins with the byte order mark, without which Excel takes the letters for those of the machine.</param>
    public byte[] ToBytes(bool forExcel)
    {
        var rows = new UTF8Encoding(false).GetBytes(builder.ToString());
        return forExcel ? [.. Encoding.UTF8.Preamble, .. rows] : rows;
    }

    /// <summary>With a quote before whatever a spreadsheet would run as a formula; reading the file as content removes it.
    /// A text that begins with such quotes itself gets one more, so that it comes back as it was.</summary>
    public static string Guarded(string text)
    {
        var start = text.AsSpan().TrimStart('\'');
        return start.Length > 0 && Formula.Contains(start[0]) ? "'" + text : text;
    }

    private CsvText Cell(string text)
    {
        if (inRow) builder.Append(',');
        inRow = true;
        if (text.AsSpan().IndexOfAny(NeedQuotes) < 0) builder.Append(text);
        else builder.Append('"').Append(text.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        return this;
    }
}
