using System.Collections.Immutable;
using StaticImpact.Diagnostics;

namespace StaticImpact.Model;

/// <summary>What a measure is about: the whole population, or one programme's own performance (never counted in a goal).</summary>
public enum IndicatorLevel
{
    Population,
    Programme,
}

/// <summary>How far the figures of a measure have come.</summary>
public enum ReportingState
{
    Complete,
    InProgress,
    NotStarted,

    /// <summary>The measure does not apply to the place.</summary>
    NotApplicable,
}

/// <summary>A shared measure with its observations.</summary>
public sealed record Indicator : IContentItem
{
    public required IndicatorId Id { get; init; }
    public required PageFacts Page { get; init; }

    /// <summary>A title for tight places; the title where the author gave none.</summary>
    public required LocalText Short { get; init; }
    LocalText IContentItem.LinkText => Measure is { Leads: false } ? Page.Title : Short;
    public required GoalId Goal { get; init; }
    public IndicatorLevel Level { get; init; }

    /// <summary>Whose programme, for <see cref="IndicatorLevel.Programme"/>.</summary>
    public PartnerId? Partner { get; init; }
    public required Unit Unit { get; init; }

    /// <summary>Whether the figures are about people, so that small ones are protected; null where the author does not say.</summary>
    public bool? People { get; init; }

    /// <summary>Worst to best, for <see cref="UnitKind.Grade"/>.</summary>
    public ImmutableArray<string> Grades { get; init; } = [];

    /// <summary>Decimals shown; null means: as many as the data have, at most two.</summary>
    public int? Decimals { get; init; }
    public required Direction Direction { get; init; }

    /// <summary>The kind of period of every observation.</summary>
    public required PeriodKind PeriodKind { get; init; }

    /// <summary>Confidence level, in percent, of published bounds and margins.</summary>
    public decimal IntervalLevel { get; init; } = 90;

    /// <summary>The period the author compares with; null means the first observation.</summary>
    public Sourced<Period>? Baseline { get; init; }

    /// <summary>In order of their periods; the last is judged, earlier ones are milestones.</summary>
    public ImmutableArray<Target> Targets { get; init; } = [];

    /// <summary>Null: the site's default.</summary>
    public ProgressChoice? Progress { get; init; }

    /// <summary>Declared breaks and those the data flag, in order.</summary>
    public ImmutableArray<SeriesBreak> Breaks { get; init; } = [];
    public LocalText? Definition { get; init; }
    public LocalText? Population { get; init; }
    public LocalText? Collection { get; init; }
    public LocalText? Limits { get; init; }

    /// <summary>What is really meant, when this measure stands in for it.</summary>
    public LocalText? ProxyFor { get; init; }

    /// <summary>Set when the evidence is a judgement rather than numbers.</summary>
    public Judgement? Judgement { get; init; }
    public ImmutableArray<Breakdown> Breakdowns { get; init; } = [];
    public ChartChoice Charts { get; init; } = ChartChoice.Default;

    /// <summary>Where the figures come from, the main source first.</summary>
    public ImmutableArray<DataSource> Sources { get; init; } = [];

    /// <summary>The first of <see cref="Sources"/>; null without one.</summary>
    public DataSource? Source
    {
        get => Sources.IsEmpty ? null : Sources[0];
        init => Sources = value is null ? [] : [value];
    }

    /// <summary>The latest day on which figures were taken from any of its sources.</summary>
    public DateOnly? Retrieved => Sources.Max(source => source.Retrieved);

    /// <summary>The terms under which all of its figures may be used; null where nobody says, or sources differ.</summary>
    public LocalText? Licence => Sources.IsEmpty || Sources.Any(source => source.Licence?.Original != Sources[0].Licence?.Original) ? null : Sources[0].Licence;

    /// <summary>What the author says of how far its figures have come; null where he says nothing.</summary>
    public ReportingState? Reporting { get; init; }

    /// <summary>It has words in place of figures.</summary>
    public bool NonStatistical { get; init; }

    /// <summary>What the author says of it under names of his own, in his order.</summary>
    public ImmutableArray<OwnFact> Metadata { get; init; } = [];
    public DataUpdate? Update { get; init; }
    public PartnerId? Lead { get; init; }
    public ImmutableArray<PartnerId> Partners { get; init; } = [];

    /// <summary>Place among the headline tiles (smaller first); null when not a headline.</summary>
    public int? Headline { get; init; }

    /// <summary>The author's own headline sentence in place of the generated one.</summary>
    public LocalText? HeadlineSentence { get; init; }
    public ImmutableArray<IndicatorId> Related { get; init; } = [];

    /// <summary>Notes of the data file with their translations, by the note as written.</summary>
    public ImmutableDictionary<string, LocalText> Notes { get; init; } = ImmutableDictionary<string, LocalText>.Empty;

    /// <summary>All series. The headline is the own place's total.</summary>
    public ImmutableArray<Series> Series { get; init; } = [];

    /// <summary>The data file, or the indicator's own file when there is none.</summary>
    public required SourceSpan DataFile { get; init; }

    /// <summary>The files that the figures come from where they are none beside the indicator: a table of many, or several.</summary>
    public ImmutableArray<string> SharedFiles { get; init; } = [];

    /// <summary>The sheet of the spreadsheet that the front matter names.</summary>
    public Sourced<string>? Sheet { get; init; }

    /// <summary>The own place's total, or null when there are no data yet.</summary>
    public Series? HeadlineSeries { get; init; }

    /// <summary>The headline has figures, and every one of them is hidden to protect people.</summary>
    public bool IsAllHidden
    {
        get
        {
            if (HeadlineSeries is not { } headline) return false;
            var hidden = false;
            foreach (var observation in headline.Observations)
            {
                if (observation.Value is not null || observation.Censored is not null) return false;
                hidden |= observation.Has(ObservationFlags.Suppressed);
            }

            return hidden;
        }
    }

    /// <summary>Its figures are for places, and none is its own.</summary>
    public bool IsOfPlacesOnly => HeadlineSeries is null && !Series.IsEmpty;

    /// <summary>Which of several measures this is; null where the indicator has but one.</summary>
    public MeasureRole? Measure { get; init; }

    /// <summary>Its measures but for the one that leads, which is this; in the author's order.</summary>
    public ImmutableArray<Indicator> OtherMeasures { get; init; } = [];

    /// <summary>Its title, with the measure where it is one of several: <c>Work: In full-time work</c>.</summary>
    public LocalText FullTitle => Measure is { Leads: true, IsNamed: true } measure ? TitleOf(Page.Title, measure.Title) : Page.Title;

    /// <summary>An indicator's title with that of one of its measures.</summary>
    internal static LocalText TitleOf(LocalText indicator, LocalText measure) => indicator.With(measure, (of, title) => $"{of}: {title}");

    /// <summary>Whose status stands for all of its measures.</summary>
    public OverallStatus Overall { get; init; }

    /// <summary>How far its figures have come, by its author or, where he says nothing, by whether there are any.</summary>
    public ReportingState ReportingNow => Reporting ?? (NonStatistical || !Series.IsEmpty || Judgement is not null ? ReportingState.Complete : ReportingState.NotStarted);

    /// <summary>Whether it has a status, and is counted among those that have one. Not a fact of which neither way is better; not words,
    /// unless somebody judges; and not what has no figure of its own for a reason that its author gives.</summary>
    public bool IsJudged => Direction != Direction.None && Reporting != ReportingState.NotApplicable
        && (Judgement is not null || HeadlineSeries is { Observations.IsEmpty: false } || (!NonStatistical && !IsOfPlacesOnly && Reporting is null or ReportingState.Complete));

    public Target? Target => Targets.IsEmpty ? null : Targets[^1];

    /// <summary>The series of one group in the initiative's own place (only this breakdown's cell filled), or null.</summary>
    public Series? Of(Breakdown breakdown, Group group)
    {
        foreach (var series in Series)
        {
            if (series.Place is null && series.Group.Length == 1
                && series.Group[0].Column == breakdown.Column && series.Group[0].Value == group.Value)
            {
                return series;
            }
        }

        return null;
    }

    /// <summary>The series of all groups of a breakdown in the initiative's own place, by the group's value: for those who need many.</summary>
    public IReadOnlyDictionary<string, Series> By(Breakdown breakdown)
    {
        var found = new Dictionary<string, Series>(StringComparer.Ordinal);
        foreach (var series in Series)
        {
            if (series.Place is null && series.Group.Length == 1 && series.Group[0].Column == breakdown.Column) found.TryAdd(series.Group[0].Value, series);
        }

        return found;
    }

    /// <summary>All places of which there are rows.</summary>
    public IReadOnlySet<PlaceId> PlacesNamed() => Series.Where(s => s.Place is not null).Select(s => s.Place!.Value).ToHashSet();

    /// <summary>The total of another place, or null.</summary>
    public Series? In(PlaceId place)
    {
        foreach (var series in Series)
        {
            if (series.Place == place && series.IsTotal) return series;
        }

        return null;
    }
}
