using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using StaticImpact.Model;

namespace StaticImpact.Pages.Data;

/// <summary>An indicator's observations as a table: one row for each, in the format of the content's own data files, so that
/// a download read as content gives the same series. Hidden values are blank; the column <c>flag</c> says why.</summary>
internal sealed class IndicatorCsv
{
    /// <summary>A word in the column <c>flag</c> of every row of an indicator invented for demonstration.</summary>
    public const string IllustrativeFlag = "illustrative";

    private IndicatorCsv(ImmutableArray<CsvColumn> columns, byte[] bytes)
    {
        Columns = columns;
        Bytes = bytes;
    }

    /// <summary>Only those that hold something, period and value first.</summary>
    public ImmutableArray<CsvColumn> Columns { get; }
    public byte[] Bytes { get; }

    /// <param name="forExcel">See <see cref="InitiativeSettings.CsvForExcel"/>.</param>
    public static IndicatorCsv Of(Indicator indicator, bool forExcel = false)
    {
        var columns = ColumnsOf(indicator);
        var csv = new CsvText();
        foreach (var column in columns) csv.Text(column.Name);
        csv.EndRow();
        foreach (var series in indicator.Series)
        {
            foreach (var observation in series.Observations)
            {
                foreach (var column in columns) Write(csv, column, indicator, series, observation);
                csv.EndRow();
            }
        }

        return new IndicatorCsv(columns, csv.ToBytes(forExcel));
    }

    /// <summary>A value as data files write it: a number, a grade's name, yes or no, or a bound.</summary>
    public static string ValueText(Indicator indicator, in Observation observation)
    {
        if (observation.Value is not { } value) return observation.Censored is { } censored ? DataNames.Of(censored) : "";
        return indicator.Unit.Kind switch
        {
            UnitKind.Grade when value >= 0 && value < indicator.Grades.Length && value == decimal.Truncate(value) =>
                CsvText.Guarded(indicator.Grades[(int)value]),
            UnitKind.YesNo when value == 1 => "yes",
            UnitKind.YesNo when value == 0 => "no",
            UnitKind.Percent or UnitKind.Count or UnitKind.PerThousand or UnitKind.PerHundredThousand or UnitKind.Currency or UnitKind.Index or UnitKind.Days or UnitKind.Grade or UnitKind.YesNo or UnitKind.Named or UnitKind.None => value.ToString(CultureInfo.InvariantCulture),
            _ => throw new UnreachableException(),
        };
    }

    private static void Write(CsvText csv, CsvColumn column, Indicator indicator, Series series, in Observation o)
    {
        _ = column.Role switch
        {
            CsvRole.Period => csv.Word(o.Period.ToString()),
            CsvRole.Value => csv.Word(ValueText(indicator, o)),
            CsvRole.Lower => csv.Number(o.Lower),
            CsvRole.Upper => csv.Number(o.Upper),
            CsvRole.Moe => csv.Number(o.Moe),
            CsvRole.N => csv.Number(o.N),
            CsvRole.Denominator => csv.Number(o.Denominator),
            CsvRole.Flag => csv.Word(FlagText(indicator, o)),
            CsvRole.Note => csv.Text(o.Note),
            CsvRole.Place => csv.Text(series.Place?.Value),
            CsvRole.Measure => csv.Text(indicator.Measure!.Cells.First(cell => cell.Column == column.Name).Value),
            CsvRole.Breakdown => csv.Text(GroupOf(series, column.Name)),
            _ => throw new UnreachableException(),
        };
    }

    private static string FlagText(Indicator indicator, in Observation observation)
    {
        var flags = DataNames.Of(observation.Flags);
        if (!indicator.Page.Illustrative) return flags;
        return flags.Length == 0 ? IllustrativeFlag : flags + " " + IllustrativeFlag;
    }

    private static string? GroupOf(Series series, string column)
    {
        foreach (var cell in series.Group)
        {
            if (cell.Column == column) return cell.Value;
        }

        return null;
    }

    /// <summary>An amount of money says beside the name what it is in: <c>value (CAD, millions)</c>.</summary>
    private static string ValueHeader(Unit unit)
    {
        if (unit is { Currency: null, In: Magnitude.Ones }) return "value";
        return $"value ({string.Join(", ", ((string?[])[unit.Currency, unit.In == Magnitude.Ones ? null : PublicWords.Magnitudes[unit.In]]).OfType<string>())})";
    }

    private static ImmutableArray<CsvColumn> ColumnsOf(Indicator indicator)
    {
        bool lower = false, upper = false, moe = false, n = false, denominator = false, flag = false, note = false, place = false;
        var groups = new HashSet<string>(StringComparer.Ordinal);
        foreach (var series in indicator.Series)
        {
            place |= series.Place is not null;
            foreach (var cell in series.Group) groups.Add(cell.Column);
            foreach (var o in series.Observations)
            {
                lower |= o.Lower is not null;
                upper |= o.Upper is not null;
                moe |= o.Moe is not null;
                n |= o.N is not null;
                denominator |= o.Denominator is not null;
                flag |= o.Flags != ObservationFlags.None || indicator.Page.Illustrative;
                note |= o.Note is not null;
            }
        }

        var columns = ImmutableArray.CreateBuilder<CsvColumn>();
        columns.Add(new("period", CsvRole.Period));
        columns.Add(new(ValueHeader(indicator.Unit), CsvRole.Value));
        if (lower) columns.Add(new("lower", CsvRole.Lower));
        if (upper) columns.Add(new("upper", CsvRole.Upper));
        if (moe) columns.Add(new("moe", CsvRole.Moe));
        if (n) columns.Add(new("n", CsvRole.N));
        if (denominator) columns.Add(new("denominator", CsvRole.Denominator));
        if (flag) columns.Add(new("flag", CsvRole.Flag));
        if (note) columns.Add(new("note", CsvRole.Note));
        if (place) columns.Add(new("place", CsvRole.Place));
        foreach (var cell in indicator.Measure?.Cells ?? []) columns.Add(new(cell.Column, CsvRole.Measure));
        foreach (var breakdown in indicator.Breakdowns)
        {
            if (groups.Remove(breakdown.Column)) columns.Add(new(breakdown.Column, CsvRole.Breakdown) { Breakdown = breakdown });
        }

        foreach (var column in groups.Order(StringComparer.Ordinal)) columns.Add(new(column, CsvRole.Breakdown));
        return columns.ToImmutable();
    }
}
