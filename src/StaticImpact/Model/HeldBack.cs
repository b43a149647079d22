using System.Globalization;

namespace StaticImpact.Model;

/// <summary>What is in nothing that is published before a moment.</summary>
/// <param name="File">Its file, as the author knows it.</param>
/// <param name="Until">In the initiative's time zone.</param>
/// <param name="Rows">How many rows of a data file; null for a whole measure.</param>
public sealed record HeldBack(string File, DateTime Until, int? Rows)
{
    /// <summary><c>2027-01-15 09:30</c>.</summary>
    public static string InWords(DateTime moment) => moment.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary><c>3 rows</c>, <c>the whole measure</c>.</summary>
    public string What => Rows is not { } rows ? "the whole measure" : rows == 1 ? "1 row" : string.Create(CultureInfo.InvariantCulture, $"{rows:N0} rows");
}
