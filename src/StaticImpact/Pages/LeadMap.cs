using StaticImpact.Charts;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Pages;

/// <summary>The map that stands for a page: that of the first measure that has one.</summary>
internal static class LeadMap
{
    /// <summary>The measures in which the first page looks for it: those of its tiles first.</summary>
    public static IEnumerable<Indicator> Leading(Initiative initiative) =>
        initiative.Indicators.OrderBy(i => i.Headline is null).ThenBy(i => i.Headline);

    /// <summary>Reports a map that is asked for where no measure has one.</summary>
    public static void Check(Site site, DiagnosticBag bag)
    {
        var initiative = site.Initiative;
        if (initiative.Settings.Hero is { Picture: null, Source: var asked } && !HasMap(Leading(initiative)))
        {
            bag.Add(ChartCodes.NoLeadMap, asked, "No measure has figures of places on a map, so there is none for the first page. Name places and a map in places.yml, or write 'hero: {file: media/…, alt: …}' for a picture.");
        }

        foreach (var goal in initiative.Goals)
        {
            if (goal.LeadMap is not { } wanted || HasMap(site.Relations.Indicators(goal.Id))) continue;
            bag.Add(ChartCodes.NoLeadMap, wanted, $"No measure of '{goal.Id}' has figures of places on a map. Delete this line; a 'photo' of the goal stands in the same place.");
        }

        bool HasMap(IEnumerable<Indicator> indicators) => indicators.Any(i => IndicatorCharts.HasMap(ChartPieces.Subject(site, i, initiative.FirstLanguage)));
    }
}
