using System.Collections.Immutable;
using StaticImpact.Model;

namespace StaticImpact.Pages;

/// <summary>Every content file that is a page of its own, with its address.</summary>
public static class AllPages
{
    /// <param name="before">The list of an earlier reading: the address of what is still the same and at the same place is taken from there.</param>
    public static ImmutableArray<(PageFacts Page, Address Address)> Of(Initiative initiative, ImmutableArray<(PageFacts Page, Address Address)> before = default)
    {
        var known = before.IsDefault ? [] : before;
        var all = ImmutableArray.CreateBuilder<(PageFacts Page, Address Address)>(known.Length + 16);
        if (initiative.Agenda is { } agenda) Add(agenda, agenda.Page, static _ => SiteAddresses.Agenda);
        if (initiative.Backbone is { } backbone) Add(backbone, backbone.Page, static _ => SiteAddresses.Backbone);
        foreach (var goal in initiative.Goals) Add(goal, goal.Page, static g => SiteAddresses.Of(g));
        foreach (var indicator in initiative.Indicators) Add(indicator, indicator.Page, static i => SiteAddresses.Of(i));
        foreach (var partner in initiative.Partners) Add(partner, partner.Page, static p => SiteAddresses.Of(p));
        foreach (var team in initiative.Teams) Add(team, team.Page, static t => SiteAddresses.Of(t));
        foreach (var activity in initiative.Activities) Add(activity, activity.Page, static a => SiteAddresses.Of(a));
        foreach (var story in initiative.Stories) Add(story, story.Page, static s => SiteAddresses.Of(s));
        foreach (var update in initiative.Updates) Add(update, update.Page, static u => SiteAddresses.Of(u));
        foreach (var happening in initiative.Events) Add(happening, happening.Page, static e => SiteAddresses.Of(e));
        foreach (var page in initiative.Pages) Add(page, page.Page, static p => SiteAddresses.Of(p));
        return all.DrainToImmutable();

        void Add<T>(T item, PageFacts page, Func<T, Address> address)
        {
            var i = all.Count;
            all.Add(i < known.Length && ReferenceEquals(known[i].Page, page) ? known[i] : (page, address(item)));
        }
    }
}
