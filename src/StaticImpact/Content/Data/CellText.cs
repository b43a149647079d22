namespace StaticImpact.Content.Data;

/// <summary>Text cells of CSV files.</summary>
internal static class CellText
{
    /// <summary>Without the quote that the site's downloads put before <c>=</c>, <c>+</c>, <c>-</c> and <c>@</c>, so that
    /// no spreadsheet runs a text as a formula. A download read back as content gives the same text.</summary>
    public static string Plain(string text)
    {
        if (text.Length < 2 || text[0] != '\'') return text;
        var start = text.AsSpan().TrimStart('\'');
        return start.Length > 0 && start[0] is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠' ? text[1..] : text;
    }
}
