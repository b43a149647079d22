using System.Diagnostics;
using System.Globalization;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Content.Data;

/// <summary>What must hold between the cells of one row.</summary>
internal static class ObservationRules
{
    /// <summary>False when the row has an error and is left out.</summary>
    public static bool Hold(ReadOnlySpan<DataCell> row, in Observation observation, DataTable table, DataColumns columns, Unit unit, DataReport report)
    {
        var before = report.ErrorCount;
        CheckRange(row, observation, table, columns, unit, report);
        CheckInterval(row, observation, table, columns, report);
        CheckParts(row, observation, table, columns, unit.Kind, report);
        return report.ErrorCount == before;
    }

    private static void CheckRange(ReadOnlySpan<DataCell> row, in Observation observation, DataTable table, DataColumns columns, Unit unit, DataReport report)
    {
        var cell = row[columns[ColumnRole.Value]];
        var known = observation.Value ?? observation.Censored?.Bound;
        if (known < 0 && unit.Kind is UnitKind.Count or UnitKind.PerThousand or UnitKind.PerHundredThousand)
        {
            report.Add(DataFileCodes.NegativeCount, table.Span(cell),
                $"'{cell.Text}' is negative, and a {(unit.Kind == UnitKind.Count ? "count" : "rate")} cannot be. Correct it.");
        }

        if (unit.Kind == UnitKind.Count && known is { } count && count != decimal.Truncate(count))
        {
            report.Add(DataFileCodes.CountNotWhole, table.Span(cell),
                $"'{cell.Text}' is not a whole number, and 'unit: count' counts people or things. Write 'unit: index' in the front matter for a number without a unit, or a unit of your own, such as 'unit: {{name: mile, plural: miles}}'.");
        }

        if (unit is { Kind: UnitKind.Percent, IsUnbounded: false } && known is < 0 or > 100)
        {
            report.Add(DataFileCodes.PercentOutOfRange, table.Span(cell),
                $"'{cell.Text}' is {(known < 0 ? "below 0" : "above 100")} percent. Correct it; for a change or a ratio write 'unit: {{kind: percent, bounds: none}}'.");
        }

        if (unit.Kind == UnitKind.YesNo && observation.Value is { } answer && answer != 0 && answer != 1)
        {
            report.Add(DataFileCodes.NotANumber, table.Span(cell), $"'{cell.Text}' is neither yes nor no. Write yes or no.");
        }

        NotNegative(row, observation.N, ColumnRole.N, table, columns, report);
        NotNegative(row, observation.Denominator, ColumnRole.Denominator, table, columns, report);
    }

    private static void NotNegative(ReadOnlySpan<DataCell> row, decimal? number, ColumnRole role, DataTable table, DataColumns columns, DataReport report)
    {
        if (!(number < 0)) return;
        var cell = row[columns[role]];
        report.Add(DataFileCodes.NegativeCount, table.Span(cell), $"'{cell.Text}' is negative, and a count cannot be. Correct it.");
    }

    private static void CheckInterval(ReadOnlySpan<DataCell> row, in Observation observation, DataTable table, DataColumns columns, DataReport report)
    {
        if (observation.Moe < 0)
        {
            var cell = row[columns[ColumnRole.Moe]];
            report.Add(DataFileCodes.NegativeMargin, table.Span(cell), $"'{cell.Text}' is negative. Leave the cell blank when the source gives no margin of error.");
        }

        var value = observation.Value;
        if (observation.Lower > observation.Upper)
        {
            var cell = row[columns[ColumnRole.Lower]];
            report.Add(DataFileCodes.IntervalWithoutValue, table.Span(cell),
                $"The interval begins at '{cell.Text}' and ends lower, at '{row[columns[ColumnRole.Upper]].Text}'. Exchange the two.");
        }
        else if (observation.Lower > value)
        {
            var cell = row[columns[ColumnRole.Lower]];
            report.Add(DataFileCodes.IntervalWithoutValue, table.Span(cell),
                $"'{cell.Text}' is above the value {row[columns[ColumnRole.Value]].Text}, which must lie inside its interval. Correct one of the two.");
        }
        else if (observation.Upper < value)
        {
            var cell = row[columns[ColumnRole.Upper]];
            report.Add(DataFileCodes.IntervalWithoutValue, table.Span(cell),
                $"'{cell.Text}' is below the value {row[columns[ColumnRole.Value]].Text}, which must lie inside its interval. Correct one of the two.");
        }
    }

    private static void CheckParts(ReadOnlySpan<DataCell> row, in Observation observation, DataTable table, DataColumns columns, UnitKind unit, DataReport report)
    {
        if (observation.N < 0 || observation.Denominator < 0) return;
        if (observation.Denominator == 0 && (observation.Value is not null || observation.Censored is not null))
        {
            report.Add(DataFileCodes.ZeroDenominator, table.Span(row[columns[ColumnRole.Denominator]]),
                "The value is out of 0. Correct the denominator, or leave the value blank with the flag not-applicable.");
            return;
        }

        if (unit == UnitKind.Count && observation is { Value: { } count, N: { } same } && count != same)
        {
            var cell = row[columns[ColumnRole.N]];
            report.Add(DataFileCodes.ValueDisagrees, table.Span(cell), "The value is a count, and 'n' says another one. Correct one of the two.");
        }

        if (observation is not { N: { } n, Denominator: { } denominator } || denominator <= 0) return;
        if (unit == UnitKind.Percent && n > denominator)
        {
            report.Add(DataFileCodes.MoreThanAll, table.Span(row[columns[ColumnRole.N]]),
                $"{row[columns[ColumnRole.N]].Text} out of {row[columns[ColumnRole.Denominator]].Text} is more than all. Correct 'n' or 'denominator'.");
            return;
        }

        var scale = unit switch
        {
            UnitKind.Percent => 100.0,
            UnitKind.PerThousand => 1_000.0,
            UnitKind.PerHundredThousand => 100_000.0,
            UnitKind.Count or UnitKind.Currency or UnitKind.Index or UnitKind.Days or UnitKind.Grade or UnitKind.YesNo or UnitKind.Named or UnitKind.None => 0,
            _ => throw new UnreachableException(),
        };
        if (scale == 0 || observation.Value is not { } value) return;

        // Half of the last digit written, and half a person in a count that may itself be rounded.
        var expected = scale * (double)n / (double)denominator;
        var slack = (0.5 * Math.Pow(10, -value.Scale)) + (scale * 0.5 * (1 + ((double)n / (double)denominator)) / (double)denominator);
        if (Math.Abs((double)value - expected) <= slack * 1.01) return;
        // Without the numbers: the build goes on, its log may be public, and they may be too small to be shown.
        report.Add(DataFileCodes.ValueDisagrees, table.Span(row[columns[ColumnRole.Value]]), "The value is not what 'n' out of 'denominator' gives. Correct one of the three.");
    }
}
