using StaticImpact.Markup;
using StaticImpact.Model;
using StaticImpact.Pages.Indicators;
using StaticImpact.Pages.Views;
using StaticImpact.Wording;

namespace StaticImpact.Pages;

/// <summary>Figures and words from the data in the middle of a sentence, so that a sentence can never go stale.</summary>
internal static class LiveValues
{
    public static IReadOnlyList<string> IndicatorProperties { get; } = ["latest", "period", "change", "baseline", "target", "status", "chart"];

    public static IReadOnlyList<string> GoalProperties { get; } = ["indicators", .. ShownStatus.All.Select(status => status.Key)];

    public static IReadOnlyList<string> PartnerProperties { get; } = ["activities"];

    public static IReadOnlyList<string> Kinds { get; } = ["goals", "indicators", "partners"];

    public static Html Fill(PageScope scope, LiveValuePlaceholder placeholder)
    {
        var initiative = scope.Initiative;
        switch (placeholder.Kind)
        {
            case null or "indicators" when initiative.Indicators.TryGet(new IndicatorId(placeholder.Id), out var indicator):
                return placeholder.Property is null ? LinkTo(scope.Link(SiteAddresses.Of(indicator), indicator.Page.Title), placeholder) : OfIndicator(scope, indicator, placeholder);
            case "goals" when initiative.Goals.TryGet(new GoalId(placeholder.Id), out var goal):
                return placeholder.Property is null ? LinkTo(scope.Link(SiteAddresses.Of(goal), goal.Page.Title), placeholder) : Html.FromText(OfGoal(scope, goal, placeholder.Property));
            case "partners" when initiative.Partners.TryGet(new PartnerId(placeholder.Id), out var partner):
                return placeholder.Property is null
                    ? LinkTo(scope.Link(partner), placeholder)
                    : Html.FromText(scope.Words.Number(scope.Relations.Activities(partner.Id).Count()));
            default:
                return Html.FromText(placeholder.Id);
        }
    }

    private static Html LinkTo(Views.LinkView link, LiveValuePlaceholder placeholder) => placeholder.InLink
        ? Html.FromText(link.Text)
        : new Html($"<a href=\"{Html.Encode(link.Href)}\">{Html.Encode(link.Text)}</a>");

    private static Html OfIndicator(PageScope scope, Indicator indicator, LiveValuePlaceholder placeholder)
    {
        if (placeholder.Property == "chart") return ChartPieces.InBody(scope, indicator);
        var text = Text(scope, indicator, placeholder.Property!);
        return new Html($"<data class=\"live\" value=\"{Html.Encode(indicator.Id.Value)}\">{Html.Encode(text)}</data>");
    }

    /// <summary>A value that is missing or hidden reads as words that fit into a sentence.</summary>
    private static string Text(PageScope scope, Indicator indicator, string property)
    {
        var words = scope.Words;
        var speech = new IndicatorFormatter(indicator, words);
        var reading = scope.Site.Progress[indicator.Id];
        var last = indicator.HeadlineSeries is { } series ? IndicatorCards.LastSaid(series.Observations) : null;
        return property switch
        {
            "latest" => last is { } latest ? speech.Said(latest) : words["live.no-figure"],
            "period" => last is { } at ? words.Period(at.Period) : words["live.no-period"],
            "baseline" => reading.Baseline is { } baseline ? speech.Said(baseline) : words["live.no-figure"],
            "change" => IndicatorCards.Ends(reading) is { } ends ? IndicatorCards.ChangeWords(speech, ends) : words["live.no-change"],
            "target" => indicator.Target is { } target ? speech.Target(target) : words["live.no-target"],
            "status" => StatusViews.Of(scope, indicator).Words is { Length: > 0 } status ? status : words["live.no-status"],
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static string OfGoal(PageScope scope, Goal goal, string property) => scope.Words.Number(property == "indicators"
        ? scope.Relations.Indicators(goal.Id).Count(i => i.Level == IndicatorLevel.Population)
        : scope.Site.Progress.ForGoal(goal.Id)[ShownStatus.All.First(status => status.Key == property)]);
}
