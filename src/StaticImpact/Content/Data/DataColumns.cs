using System.Collections.Immutable;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Content.Data;

/// <summary>What a column holds. Those from <see cref="Value"/> to <see cref="Denominator"/> hold numbers.</summary>
internal enum ColumnRole
{
    Breakdown,
    Period,
    Value,
    Lower,
    Upper,
    Moe,
    N,
    Denominator,
    Flag,
    Note,
    Place,

    /// <summary>From when on the row may be seen.</summary>
    Release,
}

/// <summary>Which column of a data file holds what.</summary>
internal sealed class DataColumns
{
    private static readonly (string Name, ColumnRole Role)[] Known =
    [
        ("period", ColumnRole.Period), ("year", ColumnRole.Period), ("value", ColumnRole.Value),
        ("lower", ColumnRole.Lower), ("upper", ColumnRole.Upper), ("moe", ColumnRole.Moe), ("n", ColumnRole.N),
        ("denominator", ColumnRole.Denominator), ("flag", ColumnRole.Flag), ("note", ColumnRole.Note), ("notes", ColumnRole.Note),
        ("place", ColumnRole.Place), ("release", ColumnRole.Release),
    ];

    /// <summary>Names that other programs and people use for our columns, too far from ours to be a slip of the keyboard.</summary>
    private static readonly (string Name, string Meant)[] OtherNames =
    [
        ("numerator", "n"), ("count", "n"), ("denom", "denominator"), ("cohort size", "denominator"),
        ("low", "lower"), ("high", "upper"), ("ci lower", "lower"), ("ci upper", "upper"), ("lower bound", "lower"),
        ("upper bound", "upper"), ("margin", "moe"), ("margin of error", "moe"),
        ("footnote", "note"), ("date", "period"), ("years", "period"), ("school year", "period"),
        ("embargo", "release"), ("release date", "release"), ("released", "release"), ("month", "period"), ("quarter", "period"), ("percent", "value"), ("rate", "value"),
    ];

    /// <summary>In letters; what is longer is a remark.</summary>
    private const int LongestGroup = 60;

    private readonly int[] byRole = new int[12];

    private readonly DataCell[] cells;

    private DataColumns(DataCell[] cells, ColumnRole[] roles, ImmutableArray<int> breakdowns)
    {
        this.cells = cells;
        Array.Fill(byRole, -1);
        for (var i = 0; i < roles.Length; i++) byRole[(int)roles[i]] = i;
        Breakdowns = breakdowns;
    }

    /// <summary>Positions of the breakdown columns, in the file's order.</summary>
    public ImmutableArray<int> Breakdowns { get; }

    /// <summary>The position of a column, or -1 where the file has none.</summary>
    public int this[ColumnRole role] => byRole[(int)role];

    /// <summary>Whether a column says something about the figure of its row, rather than whose it is, of when and from when on.</summary>
    public bool IsOfFigure(int column)
    {
        for (var role = ColumnRole.Value; role <= ColumnRole.Note; role++)
        {
            if (byRole[(int)role] == column) return true;
        }

        return false;
    }

    /// <summary>The name of a column of groups.</summary>
    public string NameOf(int column) => CellText.Plain(cells[column].Text);

    public static ColumnRole RoleOf(string header)
    {
        foreach (var (name, role) in Known)
        {
            if (string.Equals(name, header, StringComparison.OrdinalIgnoreCase)) return role;
        }

        // As downloads have it: value (CAD, millions).
        return header.StartsWith("value (", StringComparison.OrdinalIgnoreCase) && header.EndsWith(')') ? ColumnRole.Value : ColumnRole.Breakdown;
    }

    /// <summary>Null when rows cannot be read by this header.</summary>
    public static DataColumns? Read(DataTable table, IndicatorDataOptions options, DataReport report)
    {
        var header = table.Header;
        var roles = new ColumnRole[header.Length];
        var breakdowns = ImmutableArray.CreateBuilder<int>();
        var usable = true;
        for (var i = 0; i < header.Length; i++)
        {
            var cell = header[i];
            if (cell.IsBlank)
            {
                if (IsBlank(table, i)) continue;
                report.Add(DataFileCodes.UnnamedColumn, table.Span(cell), $"Column {i + 1} has no name. Name it on the first line, or delete it.");
                usable = false;
                continue;
            }

            roles[i] = RoleOf(cell.Text);
            if (roles[i] == ColumnRole.Breakdown) breakdowns.Add(i);
            if (FirstOf(header, roles, i) is { } first)
            {
                report.Add(DataFileCodes.RepeatedHeader, table.Span(cell),
                    $"'{cell.Text}' and column {first + 1}, '{header[first].Text}', are the same column. Rename or delete one.");
                usable = false;
            }
        }

        var columns = new DataColumns(header, roles, breakdowns.ToImmutable());
        var noGroups = columns[ColumnRole.Period] >= 0 && columns[ColumnRole.Value] >= 0
            ? columns.Breakdowns.Where(column => !options.Breakdowns.Contains(header[column].Text)).Select(column => (Column: column, What: NoGroups(table, column) ?? RemarkColumns.What(table, column, columns[ColumnRole.Period], options))).Where(c => c.What is not null).ToList()
            : [];
        var letters = string.Join(", ", noGroups.Select(c => table.Letter(header[c.Column], c.Column)));
        foreach (var column in columns.Breakdowns)
        {
            if (options.Breakdowns.Contains(header[column].Text)) continue;
            if (noGroups.Find(c => c.Column == column) is { What: { } what })
            {
                report.Add(DataFileCodes.NoGroupsInColumn, table.Span(header[column]),
                    $"'{header[column].Text}' holds {what}, so these are hardly groups of people. Rename it to 'denominator' if it says how many people are behind each figure, or to 'note' if it explains the figure; name it under 'breakdowns' if they are groups; or leave it out: 'data: {{columns: {{ignore: [{letters}]}}}}'.");
                usable = false;
                continue;
            }

            if (LikelyMeant(header[column].Text) is not { } meant || columns[RoleOf(meant)] >= 0) continue;
            if (RoleOf(meant) is ColumnRole.Period or ColumnRole.Value) continue;
            report.Add(DataFileCodes.LikelyMisspeltColumn, table.Span(header[column]),
                $"'{header[column].Text}' is taken as a breakdown, with a group for each of its values. Did you mean '{meant}'?");
        }

        if (columns[ColumnRole.Period] < 0 && PeriodsAcross(table) is { Count: > 1 } across)
        {
            var names = table.Header.Except(across).Where(cell => !cell.IsBlank).Select(cell => cell.Text).ToList();
            report.Add(DataFileCodes.MissingColumn, table.Span(across[0]),
                $"The periods {across[0].Text}, {across[1].Text}{(across.Count > 2 ? " and more" : "")} stand across, each with a column of its own. Give each figure a row of its own: the header '{string.Join(',', names.Prepend("period").Append("value"))}', and below it rows such as '{string.Join(',', names.Select(_ => "…").Prepend(across[0].Text).Append("12.5"))}'.");
            return null;
        }

        if (columns[ColumnRole.Period] < 0 && columns[ColumnRole.Value] < 0 && LooksLikeData(table))
        {
            report.Add(DataFileCodes.MissingColumn, table.Span(table.Header[0]), "The first line is already data. Put a header such as 'period,value' above it.");
            return null;
        }

        usable &= columns.Requires(ColumnRole.Period, "period", table, report);
        usable &= columns.Requires(ColumnRole.Value, "value", table, report);
        return usable ? columns : null;
    }

    /// <summary>What a column that nobody has named as a breakdown holds where it can hardly be groups; null where it can.</summary>
    private static string? NoGroups(DataTable table, int column)
    {
        var (numbers, texts) = (0, 0);
        for (var row = 0; row < table.RowCount; row++)
        {
            var cell = table.Row(row)[column];
            if (cell.IsBlank) continue;
            if (cell.Text.Length is > LongestGroup and < 1000) return "whole sentences";
            if (NumberText.TryParsePlain(cell.Text, table.DecimalMark, out _) || NumberReading.IsNumber(cell.Text)) numbers++;
            else texts++;
        }

        return numbers > 0 && texts == 0 ? "numbers only" : null;
    }

    private bool Requires(ColumnRole role, string name, DataTable table, DataReport report)
    {
        if (this[role] >= 0) return true;
        foreach (var cell in table.Header)
        {
            if (LikelyMeant(cell.Text) is not { } meant || RoleOf(meant) != role) continue;
            report.Add(DataFileCodes.MissingColumn, table.Span(cell), $"There is no column '{name}'. Rename '{cell.Text}' to '{name}'.");
            return false;
        }

        report.Add(DataFileCodes.MissingColumn, table.Span(Array.Find(table.Header, cell => !cell.IsBlank)),
            $"There is no column '{name}'. Add it; a data file has at least 'period' and 'value'.");
        return false;
    }

    /// <summary>Header cells that are periods, where no row of figures can be meant.</summary>
    private static List<DataCell> PeriodsAcross(DataTable table)
    {
        ReadOnlySpan<PeriodKind> kinds = [PeriodKind.Year, PeriodKind.SchoolYear, PeriodKind.Quarter, PeriodKind.Month, PeriodKind.Pooled];
        var found = new List<DataCell>();
        foreach (var cell in table.Header)
        {
            foreach (var kind in kinds)
            {
                if (!PeriodText.TryParse(cell.Text, kind, out var period) || (kind == PeriodKind.Year && cell.Text[0] is not ('1' or '2'))) continue;
                found.Add(cell);
                break;
            }
        }

        return found;
    }

    private static bool LooksLikeData(DataTable table) => !table.Header[0].IsBlank && char.IsAsciiDigit(table.Header[0].Text[0]);

    private static bool IsBlank(DataTable table, int column)
    {
        for (var row = 0; row < table.RowCount; row++)
        {
            if (!table.Row(row)[column].IsBlank) return false;
        }

        return true;
    }

    private static int? FirstOf(DataCell[] header, ColumnRole[] roles, int column)
    {
        for (var i = 0; i < column; i++)
        {
            if (header[i].IsBlank || roles[i] != roles[column]) continue;
            if (roles[i] != ColumnRole.Breakdown) return i;
            if (string.Equals(header[i].Text, header[column].Text, StringComparison.OrdinalIgnoreCase)) return i;
        }

        return null;
    }

    /// <summary>The known column that a header most likely stands for, or null. Short names are left alone:
    /// 'mode' is a fine breakdown and only one letter from 'moe'.</summary>
    private static string? LikelyMeant(string header)
    {
        var spaced = header.Trim().ToLowerInvariant().Replace('_', ' ').Replace('-', ' ');
        foreach (var (name, meant) in OtherNames)
        {
            if (name == spaced) return meant;
        }

        foreach (var (name, role) in Known)
        {
            if (name.Length < 4) continue;
            if (name == spaced + "s" || name + "s" == spaced) return name;
            if (Math.Abs(name.Length - spaced.Length) <= 2 && spaced.Length >= 4 && IsSlip(spaced, name)) return name;
        }

        return null;
    }

    /// <summary>One letter wrong, missing, added or swapped; two in a name of six letters or more.</summary>
    private static bool IsSlip(string found, string name)
    {
        var allowed = name.Length >= 6 ? 2 : 1;
        return Suggestion.Distance(found, name, allowed + 1) <= allowed;
    }
}
