namespace StaticImpact.Model;

/// <summary>The words by which front matter, addresses, class names, strings, downloads and feeds call what the model enumerates:
/// the same everywhere, and never changed once they have been published.</summary>
public static class PublicWords
{
    public static WordTable<ActivityStatus> ActivityStates { get; } = new(
        ("planned", ActivityStatus.Planned), ("underway", ActivityStatus.Underway), ("paused", ActivityStatus.Paused),
        ("done", ActivityStatus.Done), ("stopped", ActivityStatus.Stopped));

    public static WordTable<BreakdownKind> BreakdownKinds { get; } = new(
        ("groups", BreakdownKind.Groups), ("answers", BreakdownKind.Answers), ("items", BreakdownKind.Items));

    public static WordTable<Direction> Directions { get; } = new(
        ("higher", Direction.Higher), ("lower", Direction.Lower), ("range", Direction.Range), ("none", Direction.None));

    /// <summary>In the order in which data files write several of them.</summary>
    public static WordTable<ObservationFlags> Flags { get; } = new(
        ("suppressed", ObservationFlags.Suppressed), ("not-collected", ObservationFlags.NotCollected),
        ("not-applicable", ObservationFlags.NotApplicable), ("missing", ObservationFlags.Missing),
        ("provisional", ObservationFlags.Provisional), ("estimated", ObservationFlags.Estimated),
        ("break", ObservationFlags.Break), ("revised", ObservationFlags.Revised));

    public static WordTable<FrequencyUnit> Frequencies { get; } = new(
        ("day", FrequencyUnit.Day), ("week", FrequencyUnit.Week), ("month", FrequencyUnit.Month),
        ("quarter", FrequencyUnit.Quarter), ("year", FrequencyUnit.Year));

    public static WordTable<IndicatorLevel> Levels { get; } = new(
        ("population", IndicatorLevel.Population), ("programme", IndicatorLevel.Programme), ("program", IndicatorLevel.Programme));

    public static WordTable<Magnitude> Magnitudes { get; } = new(
        ("ones", Magnitude.Ones), ("thousands", Magnitude.Thousands), ("millions", Magnitude.Millions), ("billions", Magnitude.Billions));

    public static WordTable<MapStyle> MapStyles { get; } = new(("shades", MapStyle.Shades), ("circles", MapStyle.Circles));

    public static WordTable<OverallStatus> Overall { get; } = new(
        ("headline", OverallStatus.Headline), ("worst", OverallStatus.Worst), ("none", OverallStatus.None));

    public static WordTable<PeriodKind> Periods { get; } = new(
        ("year", PeriodKind.Year), ("pooled", PeriodKind.Pooled), ("school-year", PeriodKind.SchoolYear),
        ("fiscal-year", PeriodKind.FiscalYear), ("quarter", PeriodKind.Quarter), ("month", PeriodKind.Month));

    public static WordTable<PlaceKind> Places { get; } = new(("comparison", PlaceKind.Comparison), ("part", PlaceKind.Part));

    public static WordTable<ReportingState> ReportingStates { get; } = new(
        ("complete", ReportingState.Complete), ("in-progress", ReportingState.InProgress),
        ("not-started", ReportingState.NotStarted), ("not-applicable", ReportingState.NotApplicable));

    public static WordTable<Sector> Sectors { get; } = new(
        ("education", Sector.Education), ("health", Sector.Health), ("government", Sector.Government),
        ("business", Sector.Business), ("faith", Sector.Faith), ("charity", Sector.Charity),
        ("philanthropy", Sector.Philanthropy), ("community", Sector.Community), ("housing", Sector.Housing),
        ("research", Sector.Research), ("media", Sector.Media));

    public static WordTable<ProgressStatus> Statuses { get; } = new(
        ("target-met", ProgressStatus.TargetMet), ("on-track", ProgressStatus.OnTrack), ("improving", ProgressStatus.Improving),
        ("little-change", ProgressStatus.LittleChange), ("no-detectable-change", ProgressStatus.NoDetectableChange),
        ("no-clear-direction", ProgressStatus.NoClearDirection), ("getting-worse", ProgressStatus.GettingWorse),
        ("target-missed", ProgressStatus.TargetMissed), ("too-few-points", ProgressStatus.TooFewPoints),
        ("baseline-only", ProgressStatus.BaselineOnly), ("not-comparable", ProgressStatus.NotComparable),
        ("not-assessed", ProgressStatus.NotAssessed), ("no-data", ProgressStatus.NoData));

    /// <summary>The word of a unit that the author named is never written by authors.</summary>
    public static WordTable<UnitKind> Units { get; } = new(
        ("percent", UnitKind.Percent), ("count", UnitKind.Count), ("per-1000", UnitKind.PerThousand),
        ("per-100000", UnitKind.PerHundredThousand), ("currency", UnitKind.Currency), ("index", UnitKind.Index),
        ("days", UnitKind.Days), ("grade", UnitKind.Grade), ("yes-no", UnitKind.YesNo), ("named", UnitKind.Named), ("none", UnitKind.None));

    public static WordTable<UpdateType> Updates { get; } = new(
        ("news", UpdateType.News), ("win", UpdateType.Win), ("learned", UpdateType.Learned),
        ("heard", UpdateType.Heard), ("decision", UpdateType.Decision), ("correction", UpdateType.Correction));
}
