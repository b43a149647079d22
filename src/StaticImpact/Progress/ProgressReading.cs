using System.Collections.Immutable;
using System.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Progress.Methods;

namespace StaticImpact.Progress;

/// <summary>A status with everything it was worked out from.</summary>
public sealed record ProgressReading
{
    public required IndicatorId Indicator { get; init; }
    public required ProgressStatus Status { get; init; }
    public required ProgressMethod Method { get; init; }

    /// <summary>The id of the rule that decided: one of the method's <see cref="ProgressMethod.Rules"/>, or
    /// <see cref="Manual.DecidedBy"/>.</summary>
    public required string DecidedBy { get; init; }
    public ProgressFlags Flags { get; init; }

    /// <summary>The first observation with a value at or after the baseline's period; null without any.</summary>
    public Observation? Baseline { get; init; }

    /// <summary>The last observation with a value; null without any.</summary>
    public Observation? Latest { get; init; }

    /// <summary>The last thing published where that is only a bound; otherwise null.</summary>
    public Observation? Bound { get; init; }

    /// <summary>The target that is judged; null without one.</summary>
    public Target? Target { get; init; }
    public ProgressValues Values { get; init; } = ProgressValues.None;

    /// <summary>Values are about the distance outside a range, for which lower is better and 0 the target.</summary>
    public bool IsDistance { get; init; }

    /// <summary>How many values the reading rests on, from baseline to latest.</summary>
    public int Count { get; init; }

    /// <summary>Earlier targets, in order.</summary>
    public ImmutableArray<MilestoneReading> Milestones { get; init; } = [];

    /// <summary>Set when an author judged, not a computation.</summary>
    public AuthorsJudgement? Judgement { get; init; }

    /// <summary>The category in the words of Statistics Canada's method, for <see cref="Cagr"/>.</summary>
    public GrowthBand? Band { get; init; }

    /// <summary>The same data under the other methods that can judge them.</summary>
    public OtherMethods Others { get; init; } = OtherMethods.None;

    /// <summary>Which latest value would have given which status; null where no latest value changes anything.</summary>
    public WhatWouldChange? Change { get; init; }

    /// <summary>The formulas that were used, with what was put in and what came out.</summary>
    public Working Working { get; init; } = Working.None;

    /// <summary>The status as readers are told it.</summary>
    public ShownStatus Shown => ShownStatus.Of(Status, Target is not null);

    /// <summary>A verdict that rests on a figure that is no longer recent.</summary>
    public bool IsStaleVerdict => Shown.IsVerdict && Has(ProgressFlags.Stale);

    /// <summary>Nothing says that the difference of latest and baseline may be chance.</summary>
    public bool IsChangeCertain =>
        Status is not (ProgressStatus.LittleChange or ProgressStatus.NoDetectableChange or ProgressStatus.NoClearDirection or ProgressStatus.TooFewPoints)
        && (Values[Quantity.Z] is not { } z || ZTest.IsSignificant(z));

    /// <summary>Of the last thing published; null without any.</summary>
    public Period? LastPeriod => (Bound ?? Latest)?.Period;

    public bool Has(ProgressFlags flag) => (Flags & flag) != 0;

    /// <summary>Judges an indicator's headline by its own method or, where it names none, the site's.</summary>
    /// <param name="today">The day the site speaks from; only <see cref="ProgressFlags.Stale"/> depends on it.</param>
    public static ProgressReading Of(Indicator indicator, ProgressMethod siteDefault, DateOnly today)
    {
        var c = ProgressCase.Of(indicator, indicator.Target);
        var method = !indicator.IsJudged ? NoMethod.Instance
            : indicator.Judgement is not null ? Manual.Instance
            : indicator.Progress?.Method is { } chosen ? ProgressMethods.Of(chosen.Value)
            : siteDefault;
        var reading = method.By switch
        {
            JudgedBy.Author => Judged(c, method),
            JudgedBy.Figures or JudgedBy.Nobody => Computed(c, method),
            _ => throw new UnreachableException(),
        };
        return reading with
        {
            Flags = FlagsOf(c, today),
            Milestones = [.. indicator.Targets.SkipLast(1).Select(target => MilestoneReading.Of(indicator, target))],
            Others = OtherMethods.Of(c, reading),
            Change = WhatWouldChange.Of(c, reading),
        };
    }

    private static ProgressReading Computed(ProgressCase c, ProgressMethod method)
    {
        var rule = method.Decide(c);
        var values = c.BaselineIsHidden ? ProgressValues.None : method.Values(c);
        return Inputs(c, rule.Status, method, rule.Id) with
        {
            Values = values,
            Working = Working.Of(c, method, values),
            Band = method.BandOf(c),
        };
    }

    private static ProgressReading Judged(ProgressCase c, ProgressMethod method)
    {
        var (status, judgement) = c.Indicator is { Judgement: { } evidence }
            ? (evidence.Status, new AuthorsJudgement(evidence.Reason, evidence.Judge, evidence.Date, IsQualitative: true))
            : (c.Indicator.Progress?.Status?.Value ?? ProgressStatus.NotAssessed, new AuthorsJudgement(c.Indicator.Progress?.Why, null, null, IsQualitative: false));
        return Inputs(c, status, method, Manual.DecidedBy) with { Judgement = judgement };
    }

    private static ProgressReading Inputs(ProgressCase c, ProgressStatus status, ProgressMethod method, string rule) => new()
    {
        Indicator = c.Indicator.Id,
        Status = status,
        Method = method,
        DecidedBy = rule,
        Baseline = c.HasValues && !c.BaselineIsHidden ? c.Baseline : null,
        Latest = c.HasValues ? c.Latest : null,
        Bound = c.EndsCensored ? c.Last : null,
        Target = c.Target,
        IsDistance = c.Scale is { IsDistance: true },
        Count = c.Observations.Length,
    };

    private static ProgressFlags FlagsOf(ProgressCase c, DateOnly today)
    {
        var flags = ProgressFlags.None;
        if (c.Last is not { } last) return flags;
        if (c.LatestIsHidden) flags |= ProgressFlags.SuppressedLatest;
        if (last.Has(ObservationFlags.Provisional)) flags |= ProgressFlags.Provisional;
        if (!Recency.IsRecent(c.Indicator, last.Period, today)) flags |= ProgressFlags.Stale;
        if (!c.HasValues || c.BaselineIsHidden) return flags;
        if (c.BaselineMoved) flags |= ProgressFlags.BaselineMoved;
        if (c.EndsCensored || c.BreaksBy(c.Tn)) return flags;
        if (c.IsLate) flags |= ProgressFlags.Late;
        if (c.IsSlipped) flags |= ProgressFlags.Slipped;
        return flags;
    }
}
