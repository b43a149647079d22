using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Content.Data;

/// <summary>Reads columns of numbers with separators between thousands, decimal commas, percent signs or spaces that do not break, where
/// every cell of the column fits one reading and no other. The cells are plain numbers afterwards.</summary>
internal sealed class NumberColumns
{
    private readonly DataTable table;
    private readonly DataReport report;
    private readonly List<Column> columns = [];
    private string? doubt;

    private NumberColumns(DataTable table, DataColumns roles, IndicatorDataOptions options, DataReport report)
    {
        this.table = table;
        this.report = report;
        for (var role = ColumnRole.Value; role <= ColumnRole.Denominator; role++)
        {
            if (roles[role] < 0 || (role == ColumnRole.Value && options.Unit.Kind is UnitKind.Grade or UnitKind.YesNo)) continue;
            var isCount = role is ColumnRole.N or ColumnRole.Denominator || (role == ColumnRole.Value && options.Unit.Kind == UnitKind.Count);
            var unit = role is ColumnRole.N or ColumnRole.Denominator ? UnitKind.Count : options.Unit.Kind;
            columns.Add(new Column(roles[role], isCount, unit));
        }
    }

    /// <summary>A column of the table that holds numbers.</summary>
    /// <param name="IsCount">Whether only whole numbers make sense.</param>
    private sealed record Column(int Index, bool IsCount, UnitKind Unit)
    {
        public bool IsPlain { get; set; } = true;

        /// <summary>Readings that every cell fits, one bit each.</summary>
        public int Fitting { get; set; }
    }

    /// <summary>False when a column reads two ways, which has been asked about, or is of other money than the unit.</summary>
    public static bool MakePlain(DataTable table, DataColumns roles, IndicatorDataOptions options, DataReport report) =>
        !OtherMoney.IsTold(table, roles, options.Unit, report) && new NumberColumns(table, roles, options, report).MakePlain(options.DecimalMark) && Shares(table, roles, options, report);

    /// <summary>How the figures of an indicator read two ways, such as <c>'1,204' can be 1204 as well as 1.204</c>; null where they do not.</summary>
    public static string? Doubt(IReadOnlyList<string> figures, IndicatorDataOptions options)
    {
        var silent = new DataReport(new DiagnosticBag());
        var made = new DataTable("", isSheet: false, [new DataCell("period", 1, 1, 0), new DataCell("value", 1, 2, 0)]);
        foreach (var figure in figures)
        {
            if (!made.IsFull) made.Add([new DataCell("2000", 1, 1, 0), new DataCell(figure, 1, 2, 0)]);
        }

        if (figures.Count == 0 || DataColumns.Read(made, options, silent) is not { } roles) return null;
        var numbers = new NumberColumns(made, roles, options, silent);
        numbers.MakePlain(options.DecimalMark);
        return numbers.doubt;
    }

    /// <summary>Asks about percents of which none is above 1, and which have more decimals than percents have. Always true.</summary>
    private static bool Shares(DataTable table, DataColumns roles, IndicatorDataOptions options, DataReport report)
    {
        if (options.Unit.Kind != UnitKind.Percent || options.Shares == false) return true;
        if (options.Shares == true)
        {
            MakePercents(table, roles);
            return true;
        }

        var (shares, first, value) = (0, -1, 0m);
        for (var row = 0; row < table.RowCount; row++)
        {
            var cell = table.Row(row)[roles[ColumnRole.Value]];
            if (cell.IsBlank || !NumberText.TryParse(cell.Text, table.DecimalMark, out var number) || number == 0) continue;
            if (number is < 0 or > 1) return true;
            if (number.Scale < 2) continue;
            shares++;
            if (first < 0) (first, value) = (row, number);
        }

        if (shares < 3) return true;
        var share = table.Row(first)[roles[ColumnRole.Value]];
        report.Add(DataFileCodes.PercentsAsShares, table.Span(share), FormattableString.Invariant(
            $"No value in this file is above 1 percent. If '{share.Text}' means {value * 100:0.##########} percent, write {value * 100:0.##########}, or say so in the front matter: 'data: {{shares: true}}'. If it does not: 'data: {{shares: false}}'."));
        return true;
    }

    /// <summary>Writes shares of 1 as percents, with their margins.</summary>
    private static void MakePercents(DataTable table, DataColumns roles)
    {
        foreach (var role in (ColumnRole[])[ColumnRole.Value, ColumnRole.Lower, ColumnRole.Upper, ColumnRole.Moe])
        {
            for (var row = 0; roles[role] >= 0 && row < table.RowCount; row++)
            {
                var text = table.Row(row)[roles[role]].Text;
                var bound = text.Length > 0 && text[0] is '<' or '>' ? text[..1] : "";
                if (!NumberText.TryParse(text.AsSpan(bound.Length), table.DecimalMark, out var share)) continue;
                table.Replace(row, roles[role], bound + (share * 100).ToString("0.##########", System.Globalization.CultureInfo.InvariantCulture).Replace('.', table.DecimalMark));
            }
        }
    }

    private bool MakePlain(char? declared)
    {
        foreach (var column in columns) column.IsPlain = IsPlain(column.Index);
        if (declared is null && columns.TrueForAll(column => column.IsPlain)) return true;
        foreach (var column in columns) column.Fitting = Fitting(column);
        var marks = Marks(declared);
        var read = new List<string>();
        var unclear = new List<(Column Column, int Row, string Text)>();
        foreach (var column in columns)
        {
            var fitting = column.Fitting & marks;
            // A column of plain numbers stays what it is, where nothing in the file speaks against that.
            if (column.Fitting == 0 || (column.IsPlain && (fitting & 1) != 0)) continue;
            if (Ambiguous(column, fitting) is { } question) unclear.Add((column, question.Row, question.Text));
            else if (fitting != 0 && Replace(column, fitting) is { } told) read.Add(told);
        }

        if (unclear.Count > 0)
        {
            // One answer settles all columns of the file.
            var (first, row, two) = unclear[0];
            doubt = two;
            var names = string.Join(" and ", unclear.Select(u => $"'{table.Header[u.Column.Index].Text}'"));
            report.Add(DataFileCodes.NumbersReadTwoWays, table.Span(table.Row(row)[first.Index]),
                $"The numbers of the column{(unclear.Count == 1 ? "" : "s")} {names} read two ways: {two}. Write in the front matter 'data: {{decimal: point}}' if a point stands before decimals, or 'data: {{decimal: comma}}' if a comma does.");
            return false;
        }

        if (read.Count > 0) report.Add(DataFileCodes.NumbersRead, new SourceSpan(table.File), $"Read numbers without their signs and separators: {string.Join(", ", read)}. If that is wrong, write plain numbers, or say in the front matter what stands before decimals, such as 'data: {{decimal: comma}}'.");
        return true;
    }

    private bool IsPlain(int column)
    {
        for (var row = 0; row < table.RowCount; row++)
        {
            var text = table.Row(row)[column].Text.AsSpan();
            if (text.Length > 1 && text[0] is '<' or '>') text = text[1..];
            if (text.Length > 0 && !NumberText.TryParse(text, table.DecimalMark, out _) && text.ContainsAnyInRange('0', '9')) return false;
        }

        return true;
    }

    /// <summary>Words such as <c>n/a</c> are mistakes of their own and say nothing of how numbers are written.</summary>
    private int Fitting(Column column)
    {
        var fitting = (1 << NumberReading.All.Length) - 1;
        char? sign = null;
        for (var row = 0; row < table.RowCount && fitting != 0; row++)
        {
            var text = table.Row(row)[column.Index].Text.AsSpan();
            if (!text.ContainsAnyInRange('0', '9')) continue;
            var bare = NumberReading.Bare(text, out var bound, out var found);
            // A percent sign in some rows only may mean that the others are shares of 1.
            if (!NumberReading.Fits(found, column.Unit)) return 0;
            if (bound == '\0' && (sign ??= found) != found) return 0;
            for (var i = 0; i < NumberReading.All.Length; i++)
            {
                if ((fitting & (1 << i)) == 0) continue;
                if (NumberReading.All[i].Plain(bare, '.') is not { } plain || (column.IsCount && plain.Contains('.', StringComparison.Ordinal) && !IsWhole(plain)) || (column.Unit == UnitKind.Currency && IsOfThree(plain))) fitting &= ~(1 << i);
            }
        }

        return fitting;
    }

    /// <summary>Money has no decimals, or one or two; three digits behind a sign are thousands.</summary>
    private static bool IsOfThree(string plain) => plain.Length > 4 && plain[^4] == '.';

    private static bool IsWhole(string plain) => NumberText.TryParse(plain, '.', out var number) && number == decimal.Truncate(number);

    /// <summary>The readings whose decimal mark every column allows: one file has one. All of them where the columns contradict each other.</summary>
    private int Marks(char? declared)
    {
        var (points, commas) = (0, 0);
        for (var i = 0; i < NumberReading.All.Length; i++)
        {
            if (NumberReading.All[i].Mark == '.') points |= 1 << i;
            else commas |= 1 << i;
        }

        if (declared is { } mark) return mark == '.' ? points : commas;
        var readable = columns.FindAll(column => column.Fitting != 0);
        var isPoint = table.DecimalMark == '.' && readable.TrueForAll(column => (column.Fitting & points) != 0);
        var isComma = readable.TrueForAll(column => (column.Fitting & commas) != 0);
        return isPoint == isComma ? points | commas : isPoint ? points : commas;
    }

    /// <summary>The first cell that is two numbers by two readings.</summary>
    private (int Row, string Text)? Ambiguous(Column column, int fitting)
    {
        for (var row = 0; row < table.RowCount; row++)
        {
            var cell = table.Row(row)[column.Index];
            if (cell.IsBlank) continue;
            decimal? first = null;
            for (var i = 0; i < NumberReading.All.Length; i++)
            {
                if ((fitting & (1 << i)) == 0 || NumberReading.All[i].Plain(NumberReading.Bare(cell.Text, out _, out _), '.') is not { } plain
                    || !NumberText.TryParse(plain, '.', out var number)) continue;
                if (first is { } other && other != number)
                {
                    return (row, $"'{cell.Text}' can be {FormattableString.Invariant($"{other:0.############}")} as well as {FormattableString.Invariant($"{number:0.############}")}");
                }

                first = number;
            }
        }

        return null;
    }

    /// <summary>Makes the column's numbers plain, and says how they were read by the first that was not.</summary>
    private string? Replace(Column column, int fitting)
    {
        var reading = NumberReading.All[System.Numerics.BitOperations.TrailingZeroCount(fitting)];
        string? read = null;
        for (var row = 0; row < table.RowCount; row++)
        {
            var cell = table.Row(row)[column.Index];
            var bare = NumberReading.Bare(cell.Text, out var bound, out _);
            if (reading.Plain(bare, table.DecimalMark) is not { } plain) continue;
            if (bound != '\0') plain = bound + plain;
            if (plain == cell.Text) continue;
            read ??= $"'{cell.Text}' in '{table.Header[column.Index].Text}' is {plain}";
            table.Replace(row, column.Index, plain);
        }

        return read;
    }
}
