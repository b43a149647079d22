using StaticImpact.Model;

namespace StaticImpact.Pages;

/// <summary>Every content file that is a page of its own, with its address.</summary>
public static class AllPages
{
    public static IEnumerable<(PageFacts Page, Address Address)> Of(Initiative initiative)
    {
        if (initiative.Agenda is { } agenda) yield return (agenda.Page, SiteAddresses.Agenda);
        if (initiative.Backbone is { } backbone) yield return (backbone.Page, SiteAddresses.Backbone);
        foreach (var goal in initiative.Goals) yield return (goal.Page, SiteAddresses.Of(goal));
        foreach (var indicator in initiative.Indicators) yield return (indicator.Page, SiteAddresses.Of(indicator));
        foreach (var partner in initiative.Partners) yield return (partner.Page, SiteAddresses.Of(partner));
        foreach (var team in initiative.Teams) yield return (team.Page, SiteAddresses.Of(team));
        foreach (var activity in initiative.Activities) yield return (activity.Page, SiteAddresses.Of(activity));
        foreach (var story in initiative.Stories) yield return (story.Page, SiteAddresses.Of(story));
        foreach (var update in initiative.Updates) yield return (update.Page, SiteAddresses.Of(update));
        foreach (var happening in initiative.Events) yield return (happening.Page, SiteAddresses.Of(happening));
        foreach (var page in initiative.Pages) yield return (page.Page, SiteAddresses.Of(page));
    }
}
