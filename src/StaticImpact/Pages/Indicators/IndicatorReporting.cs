using StaticImpact.Model;

namespace StaticImpact.Pages.Indicators;

/// <summary>What pages say in place of a figure that an indicator does not have.</summary>
internal static class IndicatorReporting
{
    /// <summary>The word for measures that are told in words, beside those of <see cref="PublicWords.ReportingStates"/>.</summary>
    public const string InWords = "in-words";

    private const string PlacesOnly = "places";

    /// <summary>Nothing is meant to be drawn, judged or downloaded.</summary>
    public static bool IsWithoutFigures(Indicator indicator) =>
        indicator.Series.IsEmpty && (indicator.NonStatistical || indicator.Reporting == ReportingState.NotApplicable);

    /// <summary>Why there is no figure, by its key among the strings; null where its author says nothing.</summary>
    public static string? ReasonOf(Indicator indicator) =>
        indicator.NonStatistical ? InWords
        : indicator.IsOfPlacesOnly ? PlacesOnly
        : indicator.Reporting is { } state && state != ReportingState.Complete ? PublicWords.ReportingStates[state]
        : null;

    /// <summary>In place of a figure, on cards and in tables.</summary>
    public static string NoFigure(Wording.Words words, Indicator indicator) =>
        indicator.IsAllHidden ? words["page.hidden-figure"]
        : ReasonOf(indicator) is { } reason ? words["page.reporting.figure." + reason]
        : words["page.no-figure"];

    /// <summary>What the author says of the reporting, as a sentence; empty where he says nothing.</summary>
    public static string Sentence(Wording.Words words, Indicator indicator) =>
        indicator.NonStatistical ? words["page.reporting.sentence." + InWords]
        : indicator.Reporting is { } state ? words["page.reporting.sentence." + PublicWords.ReportingStates[state]]
        : "";
}
