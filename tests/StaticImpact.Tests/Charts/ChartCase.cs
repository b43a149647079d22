using System.Collections.Immutable;
using StaticImpact.Charts;
using StaticImpact.Content.Data;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Progress;
using StaticImpact.Progress.Methods;
using StaticImpact.Tests.Wording;
using StaticImpact.Wording;

namespace StaticImpact.Tests.Charts;

/// <summary>An indicator made of a data file's text, ready to be drawn.</summary>
internal sealed record ChartCase
{
    public required Indicator Indicator { get; init; }
    public Places Places { get; init; } = Places.Empty;
    public DateOnly Today { get; init; } = new(2026, 11, 22);

    /// <summary>From a file under <c>Charts/Data</c>.</summary>
    public static ChartCase File(string name, string title, UnitKind unit, Direction direction, params string[] grades) =>
        Of(System.IO.File.ReadAllText(PathOf(name + ".csv")), title, new Unit(unit), direction, grades);

    public static string PathOf(string file) => Path.Combine(TestWords.RepositoryFolder(), "tests", "StaticImpact.Tests", "Charts", "Data", file);

    public Breakdown By(string column) => Indicator.Breakdowns.Single(b => b.Column == column);

    public static ChartCase Of(string csv, string title, Unit unit, Direction direction, params string[] grades)
    {
        var bag = new DiagnosticBag();
        var data = IndicatorData.Read("x.csv", csv, new IndicatorDataOptions { Unit = unit, Grades = [.. grades], NeedsHeadline = false }, bag);
        Assert.Empty(bag.ToSorted().Where(d => d.Severity == Severity.Error).Select(d => d.ToString()));
        var places = data.Places.Select(p => new Place(
            p.Value, Words(p.Value.Value), PlaceKind.Comparison,
            p.Value.Value.StartsWith("county-", StringComparison.Ordinal) ? new MapPosition("counties", p.Value.Value[7..]) : null));
        return new ChartCase
        {
            Places = new Places { All = [.. places] },
            Indicator = new Indicator
            {
                Id = new IndicatorId("measure"),
                Page = new PageFacts { Title = title, Body = new LocalProse(new Prose("", default)), Source = default, Path = "indicators/measure.md", Kind = "indicators", SitePath = "indicators/measure/" },
                Short = title,
                Goal = new GoalId("goal"),
                Unit = unit,
                Grades = [.. grades],
                Direction = direction,
                PeriodKind = data.PeriodKind ?? PeriodKind.Year,
                DataFile = new SourceSpan("x.csv"),
                Series = data.Series,
                HeadlineSeries = data.Headline,
                Breaks = [.. data.Headline?.Observations.Where(o => o.Has(ObservationFlags.Break)).Select(o => new SeriesBreak(o.Period, null)) ?? []],
                Breakdowns = [.. data.Breakdowns.Select(b => new Breakdown { Column = b.Column.Value, Label = Words(b.Column.Value), Groups = [.. b.Values.Select(v => new Group(v.Value, v.Value))] })],
            },
        };
    }

    public ChartCase With(Func<Indicator, Indicator> change) => this with { Indicator = change(Indicator) };

    public ChartCase Target(decimal value, string by, decimal? upper = null) => With(i => i with
    {
        Targets = [.. i.Targets, new Target { Value = value, UpperValue = upper, By = Parse(by), Source = default }],
    });

    public ChartCase Reference(string column, string group, bool ordered = false) => With(i => i with
    {
        Breakdowns = [.. i.Breakdowns.Select(b => b.Column == column ? b with { Reference = new Sourced<string>(group, default), IsOrdered = ordered } : b)],
    });

    public ChartCase Break(string period, string why) => With(i => i with { Breaks = [new SeriesBreak(Parse(period), why)] });

    public ChartCase Annotated(string period, string text) => With(i => i with
    {
        Charts = i.Charts with { Annotations = [.. i.Charts.Annotations, new Annotation(Parse(period), text, default)] },
    });

    public ChartSubject Subject(Words? words = null)
    {
        var gaps = Indicator.Breakdowns.SelectMany(b => GapReading.Of(Indicator, b)).ToImmutableArray();
        return new ChartSubject(
            Indicator, ProgressReading.Of(Indicator, LinearPace.Instance, Today), gaps, "Alamance County, North Carolina", Places, words ?? TestWords.English);
    }

    public static ImmutableArray<Sourced<ChartKindId>> Order(params string[] kinds) => [.. kinds.Select(kind => new Sourced<ChartKindId>(new(kind), default))];

    private Period Parse(string period)
    {
        Assert.True(PeriodText.TryParse(period, Indicator.PeriodKind, out var parsed), period);
        return parsed;
    }

    private static string Words(string id) => string.Join(' ', id.Split('-').Select(w => char.ToUpperInvariant(w[0]) + w[1..]));
}
