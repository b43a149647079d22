using System.Collections.Immutable;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Progress;
using StaticImpact.Progress.Methods;

namespace StaticImpact.Tests.Progress;

/// <summary>Small indicators for tests.</summary>
internal static class Measure
{
    public static DateOnly Today { get; } = new(2025, 6, 1);

    public static Indicator Higher(params (int Year, decimal Value)[] values) => Of(Direction.Higher, [.. values.Select(v => At(v.Year, v.Value))]);

    public static Indicator Lower(params (int Year, decimal Value)[] values) => Of(Direction.Lower, [.. values.Select(v => At(v.Year, v.Value))]);

    public static Indicator Of(Direction direction, params ImmutableArray<Observation> observations)
    {
        var headline = new Series { Observations = observations };
        return new Indicator
        {
            Id = new("m"),
            Page = Page("indicators/m.md"),
            Short = "M",
            Goal = new("g"),
            Unit = new(UnitKind.Index),
            Direction = direction,
            PeriodKind = observations.IsEmpty ? PeriodKind.Year : observations[0].Period.Kind,
            DataFile = new("content/indicators/m.csv"),
            Series = [headline],
            HeadlineSeries = observations.IsEmpty ? null : headline,
        };
    }

    public static PageFacts Page(string path) => new()
    {
        Title = "M",
        Body = new LocalProse(new Prose("", SourceSpan.None)),
        Source = new("content/" + path, 1),
        Path = path,
        Kind = "pages",
        SitePath = "test/",
    };

    public static Observation At(int year, decimal? value, decimal? moe = null, ObservationFlags flags = ObservationFlags.None) =>
        new() { Period = new(PeriodKind.Year, year), Value = value, Moe = moe, Flags = flags };

    public static Observation Pooled(int first, int last, decimal value, decimal? moe = null) =>
        new() { Period = new(PeriodKind.Pooled, last, first), Value = value, Moe = moe };

    public static Target By(int year, decimal value) =>
        new() { Value = value, By = new(PeriodKind.Year, year), Source = new("content/indicators/m.md", 7) };

    public static Indicator WithTarget(this Indicator indicator, int year, decimal value) =>
        indicator with { Targets = [.. indicator.Targets, By(year, value)] };

    public static Indicator WithRange(this Indicator indicator, int year, decimal from, decimal to) =>
        indicator with { Targets = [.. indicator.Targets, By(year, from) with { UpperValue = to }] };

    public static Indicator WithBaseline(this Indicator indicator, int year) =>
        indicator with { Baseline = new(new(indicator.PeriodKind, year), new("content/indicators/m.md", 5)) };

    public static Indicator WithBreak(this Indicator indicator, int year) =>
        indicator with { Breaks = [.. indicator.Breaks, new SeriesBreak(new(indicator.PeriodKind, year), null)] };

    public static Indicator WithMethod(this Indicator indicator, ProgressMethod method, decimal? limit = null) =>
        indicator with { Progress = Choice(method, limit) };

    public static ProgressChoice Choice(ProgressMethod method, decimal? limit = null) => new()
    {
        Method = new(method.Id, new("content/indicators/m.md", 9)),
        Numbers = limit is { } number ? [new("limit", number, new("content/indicators/m.md", 10))] : [],
    };

    public static ProgressReading Read(this Indicator indicator, DateOnly? today = null) =>
        ProgressReading.Of(indicator, LinearPace.Instance, today ?? Today);

    /// <summary>An initiative of these indicators alone.</summary>
    public static Initiative Site(params Indicator[] indicators) => new()
    {
        Settings = new InitiativeSettings
        {
            Name = "Site",
            Place = "Here",
            Languages = [new Language("en")],
            Source = new SourceSpan("content/initiative.yml"),
        },
        Today = Today,
        Places = Places.Empty,
        Items = ItemCatalogs.Empty.With(new Catalog<IndicatorId, Indicator>(indicators, indicator => indicator.Id)),
    };
}
