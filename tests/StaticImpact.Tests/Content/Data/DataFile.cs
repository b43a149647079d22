using StaticImpact.Content.Data;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Tests.Content.Data;

/// <summary>Reads a small data file for a test.</summary>
internal sealed class DataFile
{
    private DataFile(IndicatorData data, DiagnosticBag bag)
    {
        Data = data;
        Diagnostics = [.. bag.ToSorted().Select(d => d.ToString())];
        Codes = [.. bag.ToSorted().Select(d => d.Code.Id)];
    }

    public IndicatorData Data { get; }
    public string[] Diagnostics { get; }
    public string[] Codes { get; }

    public static DataFile Read(string csv, UnitKind unit = UnitKind.Percent, PeriodKind? periods = null, string[]? grades = null, string[]? breakdowns = null)
    {
        var bag = new DiagnosticBag();
        var options = new IndicatorDataOptions
        {
            Unit = new Unit(unit),
            Periods = periods,
            Grades = [.. grades ?? []],
            Breakdowns = [.. breakdowns ?? []],
        };
        return new DataFile(IndicatorData.Read("d.csv", csv, options, bag), bag);
    }

    public static DataFile ReadWorkbook(byte[] bytes, string? sheet = null, UnitKind unit = UnitKind.Percent)
    {
        var bag = new DiagnosticBag();
        Sourced<string>? name = sheet is null ? null : new Sourced<string>(sheet, new SourceSpan("i.md", 4, 8));
        return new DataFile(IndicatorData.ReadWorkbook("d.xlsx", bytes, name, new IndicatorDataOptions { Unit = new Unit(unit) }, bag), bag);
    }

    /// <summary>The series as one line each, such as <c>sex=Female @north: 2011=5 2012=</c>.</summary>
    public string[] Lines()
    {
        Assert.Empty(Diagnostics);
        return [.. Data.Series.Select(Line)];
    }

    private static string Line(Series series)
    {
        var name = string.Join(' ', series.Group.Select(g => $"{g.Column}={g.Value}"));
        if (series.Place is { } place) name += $" @{place}";
        return $"{name}: {string.Join(' ', series.Observations.Select(o => $"{o.Period}={o.Value}"))}";
    }
}
