using System.Collections.Immutable;
using StaticImpact.Model;

namespace StaticImpact.Progress;

/// <summary>A status with everything it was worked out from.</summary>
public sealed record ProgressReading
{
    public required IndicatorId Indicator { get; init; }
    public required ProgressStatus Status { get; init; }
    public required ProgressMethod Method { get; init; }
    public required int MethodVersion { get; init; }

    /// <summary>The id of the rule that decided: one of the method's <see cref="MethodDescription.Rules"/>, or
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

    /// <summary>The category in the words of Statistics Canada's method, for <see cref="ProgressMethod.Cagr"/>.</summary>
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
        && (Values.Z is not { } z || ZTest.IsSignificant(z));

    /// <summary>Of the last thing published; null without any.</summary>
    public Period? LastPeriod => (Bound ?? Latest)?.Period;

    public string MethodName => PublicWords.Methods[Method];

    public MethodDescription Description => MethodDescription.Of(Method);

    public bool Has(ProgressFlags flag) => (Flags & flag) != 0;

    /// <summary>Judges an indicator's headline by its own method or, where it names none, the site's.</summary>
    /// <param name="today">The day the site speaks from; only <see cref="ProgressFlags.Stale"/> depends on it.</param>
    public static ProgressReading Of(Indicator indicator, ProgressMethod siteDefault, DateOnly today)
    {
        var c = ProgressCase.Of(indicator, indicator.Target);
        var reading = indicator.Direction == Direction.None ? Computed(c, NoMethod.Description, _ => ProgressValues.None)
            : indicator.Judgement is { } judgement
            ? Judged(c, judgement.Status, new(judgement.Reason, judgement.Judge, judgement.Date, IsQualitative: true))
            : (indicator.Progress?.Method ?? siteDefault) switch
            {
                ProgressMethod.LinearPace => Computed(c, LinearPace.Description, LinearPace.Values),
                ProgressMethod.Cagr => Computed(c, Cagr.Description, Cagr.Values),
                ProgressMethod.Manual => Judged(
                    c,
                    indicator.Progress?.Status ?? ProgressStatus.NotAssessed,
                    new(indicator.Progress?.Why, null, null, IsQualitative: false)),
                ProgressMethod.None => Computed(c, NoMethod.Description, _ => ProgressValues.None),
                _ => throw new System.Diagnostics.UnreachableException(),
            };
        return reading with
        {
            Flags = FlagsOf(c, today),
            Milestones = [.. indicator.Targets.SkipLast(1).Select(target => MilestoneReading.Of(indicator, target))],
            Others = OtherMethods.Of(c, reading),
            Change = WhatWouldChange.Of(c, reading),
        };
    }

    private static ProgressReading Computed(ProgressCase c, MethodDescription method, Func<ProgressCase, ProgressValues> values)
    {
        var rule = CommonRules.FirstThatHolds(method.Rules, c);
        var numbers = c.BaselineIsHidden ? ProgressValues.None : values(c);
        return Inputs(c, rule.Status, method, rule.Id) with
        {
            Values = numbers,
            Working = Working.Of(c, method, numbers),
            Band = method.Method == ProgressMethod.Cagr ? Cagr.BandOf(c) : null,
        };
    }

    private static ProgressReading Judged(ProgressCase c, ProgressStatus status, AuthorsJudgement judgement) =>
        Inputs(c, status, Manual.Description, Manual.DecidedBy) with { Judgement = judgement };

    private static ProgressReading Inputs(ProgressCase c, ProgressStatus status, MethodDescription method, string rule) => new()
    {
        Indicator = c.Indicator.Id,
        Status = status,
        Method = method.Method,
        MethodVersion = method.Version,
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
