using System.Collections.Immutable;
using System.Globalization;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content.Data;

/// <summary>Makes an observation of a row, and reports what is wrong with it.</summary>
internal sealed class RowReader(DataTable table, DataColumns columns, PeriodKind? kind, IndicatorDataOptions options, DataReport report)
{
    private static readonly string[] NoValueWords =
        ["n/a", "na", "n.a.", "-", "--", "–", "—", ".", "..", "...", "*", "**", "x", "s", "c", "nd", "null", "none", "nan", "#n/a", "missing", "suppressed", "unknown", "tbd", "?"];

    private readonly UnitKind unit = options.Unit.Kind;
    private ImmutableDictionary<int, DateTime>.Builder? releases;
    private string lastPeriodText = "";
    private Period lastPeriod;

    /// <summary>By line, from when on rows may be seen.</summary>
    public ImmutableDictionary<int, DateTime> Releases => releases?.ToImmutable() ?? ImmutableDictionary<int, DateTime>.Empty;

    /// <summary>False when the row has an error and is left out.</summary>
    public bool TryRead(ReadOnlySpan<DataCell> row, out Observation observation)
    {
        observation = default;
        var good = TryReadPeriod(row[columns[ColumnRole.Period]], out var period);
        good &= TryReadFlags(row, out var flags);
        good &= TryReadValue(row[columns[ColumnRole.Value]], out var value, out var censored);
        good &= TryReadNumber(row, ColumnRole.Lower, out var lower);
        good &= TryReadNumber(row, ColumnRole.Upper, out var upper);
        good &= TryReadNumber(row, ColumnRole.Moe, out var moe);
        good &= TryReadNumber(row, ColumnRole.N, out var n);
        good &= TryReadNumber(row, ColumnRole.Denominator, out var denominator);
        good &= TryReadRelease(row);
        if (!good) return false;

        observation = new Observation
        {
            Period = period,
            Value = value,
            Details = ObservationDetails.Of(lower, upper, moe, n, denominator, censored, Text(row, ColumnRole.Note)),
            Flags = flags,
            Line = row[0].Line,
        };
        return AgreesWithFlags(row, ref observation) & ObservationRules.Hold(row, observation, table, columns, options.Unit, report);
    }

    private bool TryReadPeriod(in DataCell cell, out Period period)
    {
        if (ReferenceEquals(cell.Text, lastPeriodText) && cell.Text.Length > 0)
        {
            period = lastPeriod;
            return true;
        }

        period = default;
        if (kind is { } known && (PeriodText.TryParse(cell.Text, known, out period) || (options.Periods is not null && PeriodNotation.TryParseDeclared(cell.Text, known, out period))))
        {
            lastPeriodText = cell.Text;
            lastPeriod = period;
            return true;
        }

        var because = kind is not { } k ? null
            : options.Periods is null ? $"Most periods in this file are {PeriodText.Plural(k)}"
            : $"The front matter says that the periods are {PeriodText.Plural(k)}";
        var (code, message) = PeriodText.Explain(cell.Text, kind, because);
        report.Add(code, table.Span(cell), message);
        return false;
    }

    private bool TryReadRelease(ReadOnlySpan<DataCell> row)
    {
        if (columns[ColumnRole.Release] is var column && (column < 0 || row[column].IsBlank)) return true;
        if (YamlDates.TryParseMoment(row[column].Text, out var moment))
        {
            (releases ??= ImmutableDictionary.CreateBuilder<int, DateTime>())[row[0].Line] = moment.DateTime;
            return true;
        }

        report.Add(DataFileCodes.NotAMoment, table.Span(row[column]), $"'{row[column].Text}' is not a day with or without a time. Write it like 2027-01-15 or 2027-01-15 09:30, in a column whose format is text.");
        return false;
    }

    private bool TryReadFlags(ReadOnlySpan<DataCell> row, out ObservationFlags flags)
    {
        flags = ObservationFlags.None;
        if (columns[ColumnRole.Flag] is var column && (column < 0 || row[column].IsBlank)) return true;
        var text = row[column].Text.AsSpan();
        foreach (var range in text.SplitAny(' ', '\t', ',', ';'))
        {
            var word = text[range];
            // Downloads of illustrative indicators carry the word; in content the front matter says it of the whole file.
            if (word.IsEmpty || word.Equals("illustrative", StringComparison.OrdinalIgnoreCase)) continue;
            var known = false;
            foreach (var (name, flag) in PublicWords.Flags.Choices)
            {
                if (!word.Equals(name, StringComparison.OrdinalIgnoreCase)) continue;
                flags |= flag;
                known = true;
                break;
            }

            if (known) continue;
            var found = word.ToString();
            report.Add(DataFileCodes.UnknownFlag, table.Span(row[column]),
                $"There is no flag '{found}'.{Suggestion.DidYouMean(found, PublicWords.Flags.Choices.Select(f => f.Word))} Flags are {string.Join(", ", PublicWords.Flags.Choices.Select(f => f.Word))}; a remark belongs in the column 'note'.");
            return false;
        }

        return true;
    }

    private bool TryReadValue(in DataCell cell, out decimal? value, out CensoredValue? censored)
    {
        value = null;
        censored = null;
        if (cell.IsBlank) return true;
        if (unit == UnitKind.Grade) return TryReadGrade(cell, out value);
        if (unit == UnitKind.YesNo && YesOrNo(cell.Text) is { } answer)
        {
            value = answer;
            return true;
        }

        if (NumberText.TryParse(cell.Text, table.DecimalMark, out var number))
        {
            value = number;
            return true;
        }

        if (cell.Text[0] is '>' or '<' && NumberText.TryParse(cell.Text.AsSpan(1), table.DecimalMark, out var bound))
        {
            censored = new CensoredValue(cell.Text[0] == '>', bound);
            return true;
        }

        ReportNumber(cell, isValue: true);
        return false;
    }

    private static decimal? YesOrNo(string text) =>
        string.Equals(text, "yes", StringComparison.OrdinalIgnoreCase) ? 1
        : string.Equals(text, "no", StringComparison.OrdinalIgnoreCase) ? 0
        : null;

    private bool TryReadGrade(in DataCell cell, out decimal? value)
    {
        for (var i = 0; i < options.Grades.Length; i++)
        {
            if (!string.Equals(options.Grades[i], CellText.Plain(cell.Text), StringComparison.OrdinalIgnoreCase)) continue;
            value = i;
            return true;
        }

        value = null;
        report.Add(DataFileCodes.UnknownGrade, table.Span(cell), options.Grades.IsEmpty
            ? $"'{cell.Text}' cannot be placed: the front matter has no 'grades'. List them there from worst to best."
            : $"'{cell.Text}' is not one of the grades {string.Join(", ", options.Grades)}.{(cell.Text.Length > 1 ? Suggestion.DidYouMean(cell.Text, options.Grades) : "")}");
        return false;
    }

    private bool TryReadNumber(ReadOnlySpan<DataCell> row, ColumnRole role, out decimal? number)
    {
        number = null;
        var column = columns[role];
        if (column < 0 || row[column].IsBlank) return true;
        if (NumberText.TryParse(row[column].Text, table.DecimalMark, out var value))
        {
            number = value;
            return true;
        }

        ReportNumber(row[column], isValue: false);
        return false;
    }

    private void ReportNumber(in DataCell cell, bool isValue)
    {
        var text = cell.Text;
        string fix;
        if (NoValueWords.Contains(text, StringComparer.OrdinalIgnoreCase))
        {
            var flag = text is "s" or "S" or "*" or "**" || text.Equals("suppressed", StringComparison.OrdinalIgnoreCase) ? "suppressed"
                : text.StartsWith('n') || text.StartsWith('N') ? "not-applicable" : "missing";
            fix = isValue
                ? $"Leave the cell blank and write the reason in the column 'flag', for example {flag}."
                : "Leave the cell blank.";
        }
        else if (text[0] == '#')
        {
            fix = "It is an error of the spreadsheet: correct the formula, or widen the column, and save again.";
        }
        else if (NumberText.Repair(text, table.DecimalMark) is { } repaired && (isValue || char.IsAsciiDigit(repaired[^1]) && repaired[0] is not ('<' or '>')))
        {
            fix = $"Write {repaired}.";
        }
        else if (text[0] is '>' or '<' or '≥' or '≤')
        {
            fix = isValue ? "A value of which only a bound is known is written >95 or <5." : "Leave the cell blank: only the value itself may be a bound.";
        }
        else if (unit == UnitKind.YesNo && isValue)
        {
            fix = "Write yes or no.";
        }
        else
        {
            fix = table.DecimalMark == ',' ? "Write digits only, with a comma before decimals: 12,5." : "Write digits only, with a point before decimals: 12.5.";
        }

        report.Add(DataFileCodes.NotANumber, table.Span(cell), $"'{text}' is not a plain number. {fix}");
    }

    private bool AgreesWithFlags(ReadOnlySpan<DataCell> row, ref Observation observation)
    {
        var cell = row[columns[ColumnRole.Value]];
        var reason = observation.Flags & ObservationFlags.NoValue;
        if (cell.IsBlank)
        {
            if (reason != 0) return true;
            report.Add(DataFileCodes.BlankValue, table.Span(cell),
                (columns[ColumnRole.Flag] < 0
                    ? "The value is blank. Add a column 'flag' and say why there: "
                    : "The value is blank. Say why in the column 'flag': ") + "suppressed, not-collected, not-applicable or missing.");
            return false;
        }

        if (reason == 0) return true;
        if (reason == ObservationFlags.Suppressed)
        {
            report.Add(DataFileCodes.SuppressedValuePresent, table.Span(cell),
                "This value is flagged suppressed and is not published, but it can be read in this file. Delete it and keep the flag.");
            observation = observation with { Value = null, Censored = null };
            return true;
        }

        report.Add(DataFileCodes.ValueBesideReason, table.Span(cell), string.Create(CultureInfo.InvariantCulture,
            $"'{cell.Text}' stands beside the flag '{row[columns[ColumnRole.Flag]].Text}', which says that there is no value. Delete one of the two."));
        return false;
    }

    private string? Text(ReadOnlySpan<DataCell> row, ColumnRole role) =>
        columns[role] is var column && column >= 0 && !row[column].IsBlank ? CellText.Plain(row[column].Text) : null;
}
