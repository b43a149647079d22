using System.Globalization;
using System.Text.RegularExpressions;

namespace StaticImpact.Content.Data.Shape;

/// <summary>Writes the periods of a grid as they are read, where their place or their neighbors tell what they mean.</summary>
internal static partial class PlainPeriods
{
    /// <summary>So many months beside each other are no chance.</summary>
    private const int FewestMonths = 3;

    public static void Write(RawGrid grid)
    {
        Digits(grid);
        Days(grid);
        Quarters(grid);
        ShortMonths(grid);
        FirstDays(grid);
        JoinedYears(grid);
        SchoolYears(grid);
    }

    /// <summary>Writes numbers and years of other scripts with the digits that are read, such as <c>٢٠٢٤</c>. Names stay as they are.</summary>
    private static void Digits(RawGrid grid)
    {
        foreach (var row in grid.Rows)
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
    private static void Quarters(RawGrid grid)
    {
        if (!grid.Rows.Take(ShapeReader.DeepestHeader).Any(row => Array.Exists(row, c => c.Text.Contains("trim", StringComparison.OrdinalIgnoreCase)))) return;
        foreach (var row in grid.Rows)
        {
            for (var i = 0; i < row.Length; i++)
            {
                if (row[i].Text is { Length: >= 6 and <= 12 } text && Trimestre().Match(text) is { Success: true } found) row[i] = row[i] with { Text = $"{found.Groups["y"].Value}-Q{found.Groups["q"].Value}" };
            }
        }
    }

    /// <summary>Writes <c>Jan-24</c>, as spreadsheets save a month in a CSV file, as <c>2024-01</c>, where several months stand beside or below each other. Days of one month look the same.</summary>
    private static void ShortMonths(RawGrid grid)
    {
        foreach (var line in Lines(grid, ShortMonth()))
        {
            line.RemoveAll(c => PeriodNotation.MonthOf(c.Match.Groups["m"].Value) == 0);
            var months = line.ConvertAll(c => PeriodNotation.MonthOf(c.Match.Groups["m"].Value));
            if (months.Count >= FewestMonths && months.Distinct().Skip(1).Any()) Write(grid, line, (match, i) => $"20{match.Groups["y"].Value}-{months[i]:00}");
        }
    }

    /// <summary>Writes <c>2/1/2023</c> as <c>2023-02</c> where each day of a column or a row is the first of its month, whichever of day and month
    /// comes first. The first days of one January look the same, so the years must differ, or a name say that these are months.</summary>
    private static void FirstDays(RawGrid grid)
    {
        foreach (var line in Lines(grid, Slashes()))
        {
            var isMonthFirst = line.TrueForAll(c => Number(c.Match, "b") == 1);
            if (!isMonthFirst && !line.TrueForAll(c => Number(c.Match, "a") == 1)) continue;
            var month = isMonthFirst ? "a" : "b";
            if (line.Exists(c => Number(c.Match, month) is < 1 or > 12) || line.DistinctBy(c => Number(c.Match, month)).Count() < FewestMonths) continue;
            if (line.DistinctBy(c => c.Match.Groups["y"].Value).Skip(1).Any() || IsBelowMonth(grid, line[0])) Write(grid, line, (match, _) => $"{match.Groups["y"].Value}-{Number(match, month):00}");
        }

        static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);
    }

    private static bool IsBelowMonth(RawGrid grid, (int Row, int Column, Match Match) first) =>
        first.Row > 0 && LabelWords.IsPartOfYear(grid.Text(first.Row - 1, first.Column), out var most) && most == 12;

    /// <summary>Cells beside each other in a row, and those below each other in a column, that are so, where there are several.</summary>
    private static List<List<(int Row, int Column, Match Match)>> Lines(RawGrid grid, Regex form)
    {
        var found = new List<(int Row, int Column, Match Match)>();
        for (var row = 0; row < grid.Rows.Count; row++)
        {
            for (var column = 0; column < grid.Rows[row].Length; column++)
            {
                if (grid.Rows[row][column].Text is { Length: > 4 and <= 10 } text && form.Match(text) is { Success: true } match) found.Add((row, column, match));
            }
        }

        return [.. found.GroupBy(f => f.Row).Concat(found.GroupBy(f => -1 - f.Column)).Where(line => line.Count() >= FewestMonths).Select(line => line.ToList())];
    }

    private static void Write(RawGrid grid, List<(int Row, int Column, Match Match)> line, Func<Match, int, FormattableString> period)
    {
        for (var i = 0; i < line.Count; i++)
        {
            var cells = grid.Rows[line[i].Row];
            cells[line[i].Column] = cells[line[i].Column] with { Text = FormattableString.Invariant(period(line[i].Match, i)) };
        }
    }

    /// <summary>Writes <c>2024-05-01T00:00:00.000</c>, as databases export a day, as the day.</summary>
    private static void Days(RawGrid grid)
    {
        foreach (var row in grid.Rows)
        {
            for (var i = 0; i < row.Length; i++)
            {
                if (row[i].Text is { Length: >= 19 and <= 30 } text && Midnight().IsMatch(text)) row[i] = row[i] with { Text = text[..10] };
            }
        }
    }

    /// <summary>Writes <c>2018-2019</c> as <c>2018-19</c> where such years stand beside each other, below or behind a cell that calls them school or fiscal years.</summary>
    private static void SchoolYears(RawGrid grid)
    {
        for (var header = 0; header < Math.Min(grid.Rows.Count, ShapeReader.DeepestHeader); header++)
        {
            if (!Array.Exists(grid.Rows[header], cell => LabelWords.IsNameOfTwoYears(cell.Text))) continue;
            foreach (var cells in grid.Rows.Skip(header).Take(2))
            {
                if (cells.Count(cell => TwoYears(cell.Text) is not null) < 2) continue;
                for (var i = 0; i < cells.Length; i++) cells[i] = cells[i] with { Text = TwoYears(cells[i].Text) ?? cells[i].Text };
            }
        }

        static string? TwoYears(string text) => PeriodNotation.TryParseDeclared(text, Model.PeriodKind.SchoolYear, out var period) ? period.ToString() : null;
    }

    /// <summary>Writes <c>201617</c> as the school year <c>2016-17</c> and <c>201605</c> as the month <c>2016-05</c>, below a name of periods where all are so.</summary>
    private static void JoinedYears(RawGrid grid)
    {
        for (var column = 0; column < grid.Rows.Max(row => row.Length); column++)
        {
            var header = grid.Rows.FindIndex(row => LabelWords.RoleOf(RawGrid.Text(row, column)) == ColumnRole.Period);
            if (header is < 0 or > ShapeReader.DeepestHeader) continue;
            var cells = Enumerable.Range(header + 1, grid.Rows.Count - header - 1).Where(row => JoinedYear().IsMatch(grid.Text(row, column))).ToList();
            var numbers = cells.ConvertAll(row => int.Parse(grid.Text(row, column), CultureInfo.InvariantCulture));
            if (numbers.Distinct().Count() < 2) continue;
            var areSchoolYears = numbers.TrueForAll(n => n % 100 == ((n / 100) + 1) % 100);
            if (!areSchoolYears && !numbers.TrueForAll(n => n % 100 is >= 1 and <= 12)) continue;
            foreach (var row in cells) grid.Rows[row][column] = grid.Rows[row][column] with { Text = grid.Text(row, column).Insert(4, "-") };
        }
    }

    [GeneratedRegex(@"^(T(?<q>[1-4])|(?<q>[1-4])T)[-/ \u00A0]*(?<y>[0-9]{4})$|^(?<y>[0-9]{4})[-/ \u00A0]*(T(?<q>[1-4])|(?<q>[1-4])T)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Trimestre();

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ]00:00(:00(\.0+)?)?(Z|\+00:?00)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Midnight();

    [GeneratedRegex(@"^(?<m>\p{L}{3,5})\.?[-–'’](?<y>[0-4][0-9])$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex ShortMonth();

    [GeneratedRegex(@"^(?<a>[0-9]{1,2})/(?<b>[0-9]{1,2})/(?<y>(19|20)[0-9]{2})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Slashes();

    [GeneratedRegex("^(19|20)[0-9]{4}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex JoinedYear();
}
