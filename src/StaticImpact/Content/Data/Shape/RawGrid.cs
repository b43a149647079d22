using System.Globalization;
using System.Text.RegularExpressions;
using StaticImpact.Diagnostics;

namespace StaticImpact.Content.Data.Shape;

/// <summary>The cells of a sheet or of a CSV file as they stand, before anyone knows which row is the header. Blank rows and what the
/// spreadsheet hides are left out.</summary>
internal sealed partial class RawGrid(string file, bool isSheet, string? sheet)
{
    /// <summary>So many months beside each other are no chance.</summary>
    private const int FewestMonths = 3;

    /// <summary>Larger ones are no messy tables; they are read by their first row or not at all.</summary>
    public const int MostRows = 20_000;

    public string File { get; } = file;
    public bool IsSheet { get; } = isSheet;

    /// <summary>Its name; null for a CSV file.</summary>
    public string? Sheet { get; } = sheet;

    /// <summary>Each with as many cells as its last filled column needs.</summary>
    public List<DataCell[]> Rows { get; } = [];

    /// <summary>What must be said of a cell when it is read, such as a formula without a result; by its line and its column from 0.</summary>
    public Dictionary<(int Line, int Column), (DiagnosticCode Code, string Message)> Problems { get; } = [];

    /// <summary>The last column, from 0, to which a cell is merged with those on its right; by its line and its column.</summary>
    public Dictionary<(int Line, int Column), int> Merged { get; } = [];

    /// <summary>What the spreadsheet hides.</summary>
    public HiddenParts? Hidden { get; init; }

    /// <summary>Cells in hidden columns in which something stands; by their line and their column from 0.</summary>
    public HashSet<(int Line, int Column)> HiddenCells { get; } = [];

    /// <summary>The first figure with an interval behind it, as it was written, and how many there were; null for none.</summary>
    public (string First, int Count)? Intervals { get; set; }

    /// <summary>Whether the first row names a period and a value, as data files do.</summary>
    public bool IsPlain => Rows.Count > 0 && Array.Exists(Rows[0], cell => DataColumns.RoleOf(cell.Text) == ColumnRole.Period) && Array.Exists(Rows[0], cell => DataColumns.RoleOf(cell.Text) == ColumnRole.Value);

    /// <summary>Writes numbers and years of other scripts with the digits that are read, such as <c>٢٠٢٤</c>. Names stay as they are.</summary>
    public void MakeDigitsPlain()
    {
        foreach (var row in Rows)
        {
            for (var i = 0; i < row.Length; i++)
            {
                if (row[i].Text.Any(c => !char.IsAscii(c) && char.IsDigit(c)) && !row[i].Text.Any(char.IsLetter)) row[i] = row[i] with { Text = string.Concat(row[i].Text.Select(Plain)) };
            }
        }

        static char Plain(char c) => c switch
        {
            '٫' => '.',
            '٬' => ',',
            '٪' => '%',
            _ => char.IsDigit(c) ? (char)('0' + (int)char.GetNumericValue(c)) : c,
        };
    }

    /// <summary>Writes <c>T1 2023</c> as <c>2023-Q1</c> where a word says that the T is a trimestre, which is a quarter, and no term of a school.</summary>
    public void MakeQuartersPlain()
    {
        if (!Rows.Take(ShapeReader.DeepestHeader).Any(row => Array.Exists(row, c => c.Text.Contains("trim", StringComparison.OrdinalIgnoreCase)))) return;
        foreach (var row in Rows)
        {
            for (var i = 0; i < row.Length; i++)
            {
                if (row[i].Text is { Length: >= 6 and <= 12 } text && Trimestre().Match(text) is { Success: true } found) row[i] = row[i] with { Text = $"{found.Groups["y"].Value}-Q{found.Groups["q"].Value}" };
            }
        }
    }

    /// <summary>Writes <c>Jan-24</c>, as spreadsheets save a month in a CSV file, as <c>2024-01</c>, where months stand beside or below each other. Days of one month look the same.</summary>
    public void MakeShortMonthsPlain()
    {
        var found = new List<(int Row, int Column, int Month, string Year)>();
        for (var row = 0; row < Rows.Count; row++)
        {
            for (var i = 0; i < Rows[row].Length; i++)
            {
                if (Rows[row][i].Text is { Length: >= 5 and <= 10 } text && ShortMonth().Match(text) is { Success: true } match && PeriodNotation.MonthOf(match.Groups["m"].Value) is > 0 and var month) found.Add((row, i, month, match.Groups["y"].Value));
            }
        }

        foreach (var line in found.GroupBy(f => f.Row).Concat(found.GroupBy(f => -1 - f.Column)).Where(line => line.Count() >= FewestMonths && line.DistinctBy(f => f.Month).Count() > 1))
        {
            foreach (var (row, column, month, year) in line) Rows[row][column] = Rows[row][column] with { Text = string.Create(CultureInfo.InvariantCulture, $"20{year}-{month:00}") };
        }
    }

    /// <summary>Writes <c>2/1/2023</c> as <c>2023-02</c> where every day of a column or a row is the first of its month, whichever of day and month comes first.</summary>
    public void MakeFirstDaysPlain()
    {
        var found = new List<(int Row, int Column, int First, int Second, string Year)>();
        for (var row = 0; row < Rows.Count; row++)
        {
            for (var i = 0; i < Rows[row].Length; i++)
            {
                if (Rows[row][i].Text is { Length: >= 8 and <= 10 } text && Slashes().Match(text) is { Success: true } match) found.Add((row, i, int.Parse(match.Groups["a"].Value, CultureInfo.InvariantCulture), int.Parse(match.Groups["b"].Value, CultureInfo.InvariantCulture), match.Groups["y"].Value));
            }
        }

        foreach (var line in found.GroupBy(f => f.Row).Concat(found.GroupBy(f => -1 - f.Column)))
        {
            var isMonthFirst = line.All(f => f.Second == 1);
            if (!isMonthFirst && !line.All(f => f.First == 1)) continue;
            var months = line.Select(f => isMonthFirst ? f.First : f.Second).Distinct().ToList();
            if (months.Count < FewestMonths || months.Exists(m => m is < 1 or > 12)) continue;
            foreach (var (row, column, first, second, year) in line) Rows[row][column] = Rows[row][column] with { Text = string.Create(CultureInfo.InvariantCulture, $"{year}-{(isMonthFirst ? first : second):00}") };
        }
    }

    /// <summary>Writes <c>2024-05-01T00:00:00.000</c>, as databases export a day, as the day.</summary>
    public void MakeDaysPlain()
    {
        foreach (var row in Rows)
        {
            for (var i = 0; i < row.Length; i++)
            {
                if (row[i].Text is { Length: >= 19 and <= 30 } text && Midnight().IsMatch(text)) row[i] = row[i] with { Text = text[..10] };
            }
        }
    }

    /// <summary>Writes <c>2018-2019</c> as <c>2018-19</c> where such years stand beside each other, below or behind a cell that calls them school or fiscal years.</summary>
    public void MakeSchoolYearsPlain()
    {
        for (var header = 0; header < Math.Min(Rows.Count, ShapeReader.DeepestHeader); header++)
        {
            if (!Array.Exists(Rows[header], cell => LabelWords.IsNameOfTwoYears(cell.Text))) continue;
            foreach (var cells in Rows.Skip(header).Take(2))
            {
                if (cells.Count(cell => TwoYears(cell.Text) is not null) < 2) continue;
                for (var i = 0; i < cells.Length; i++) cells[i] = cells[i] with { Text = TwoYears(cells[i].Text) ?? cells[i].Text };
            }
        }

        static string? TwoYears(string text) => PeriodNotation.TryParseDeclared(text, Model.PeriodKind.SchoolYear, out var period) ? period.ToString() : null;
    }

    /// <summary>Writes <c>201617</c> as the school year <c>2016-17</c> and <c>201605</c> as the month <c>2016-05</c>, below a name of periods where all are so.</summary>
    public void MakeJoinedYearsPlain()
    {
        for (var column = 0; column < Rows.Max(row => row.Length); column++)
        {
            var header = Rows.FindIndex(row => LabelWords.RoleOf(Text(row, column)) == ColumnRole.Period);
            if (header is < 0 or > ShapeReader.DeepestHeader) continue;
            var cells = Enumerable.Range(header + 1, Rows.Count - header - 1).Where(row => JoinedYear().IsMatch(Text(row, column))).ToList();
            var numbers = cells.ConvertAll(row => int.Parse(Text(row, column), CultureInfo.InvariantCulture));
            if (numbers.Distinct().Count() < 2) continue;
            var areSchoolYears = numbers.TrueForAll(n => n % 100 == ((n / 100) + 1) % 100);
            if (!areSchoolYears && !numbers.TrueForAll(n => n % 100 is >= 1 and <= 12)) continue;
            foreach (var row in cells) Rows[row][column] = Rows[row][column] with { Text = Text(row, column).Insert(4, "-") };
        }
    }

    public SourceSpan Span(in DataCell cell) => DataTable.Span(cell, IsSheet, File);

    /// <summary>The letters by which spreadsheets call a column, from 0.</summary>
    public static string Letter(int column) => DataTable.Address(column + 1, 1)[..^1];

    /// <summary>The column of letters, from 0; -1 for none.</summary>
    public static int ColumnOf(string letters) =>
        letters.Length is 0 or > 2 || !letters.All(char.IsAsciiLetterUpper) ? -1 : letters.Aggregate(0, (sum, c) => (sum * 26) + c - 'A' + 1) - 1;

    public static string Text(DataCell[] row, int column) => column < row.Length ? row[column].Text : "";

    public string Text(int row, int column) => Text(Rows[row], column);

    public int LineOf(int row) => Rows[row][0].Line;

    public static int Filled(DataCell[] row)
    {
        var filled = 0;
        foreach (var cell in row)
        {
            if (!cell.IsBlank) filled++;
        }

        return filled;
    }

    /// <summary>The text of a cell, or of the one on its left that is merged with it, or that stands alone over several columns.</summary>
    /// <param name="last">The last column that a heading can reach to.</param>
    public string TextOver(int row, int column, int last)
    {
        for (var i = column; i >= 0; i--)
        {
            if (Text(row, i) is not { Length: > 0 } text) continue;
            return i == column || !Merged.TryGetValue((LineOf(row), i), out var to) || (column <= to && to <= last) ? text : "";
        }

        return "";
    }

    [GeneratedRegex(@"^(T(?<q>[1-4])|(?<q>[1-4])T)[-/ \u00A0]*(?<y>[0-9]{4})$|^(?<y>[0-9]{4})[-/ \u00A0]*(T(?<q>[1-4])|(?<q>[1-4])T)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Trimestre();

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ]00:00(:00(\.0+)?)?(Z|\+00:?00)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Midnight();

    [GeneratedRegex(@"^(?<m>\p{L}{3,5})\.?[-– '’]{1,2}(?<y>[0-4][0-9])$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex ShortMonth();

    [GeneratedRegex(@"^(?<a>[0-9]{1,2})/(?<b>[0-9]{1,2})/(?<y>(19|20)[0-9]{2})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Slashes();

    [GeneratedRegex("^(19|20)[0-9]{4}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex JoinedYear();
}
