using StaticImpact.Model;

namespace StaticImpact.Pages;

/// <summary>How fresh a site is: the newest of all days that its content names, up to today.</summary>
internal static class NewestContent
{
    /// <returns>Today where the content names no day.</returns>
    public static DateOnly Day(Site site) => Days(site).Where(day => day <= site.Today).Max() ?? site.Today;

    private static IEnumerable<DateOnly?> Days(Site site)
    {
        var initiative = site.Initiative;
        var pages = site.Addresses.Pages.Select(p => p.Page).ToList();
        return pages.SelectMany(p => p.Documents.Select(d => d.Date).Prepend(p.Updated).Prepend(p.Date))
            .Concat(initiative.Events.Select(e => (DateOnly?)e.Date))
            .Concat(initiative.Indicators.SelectMany(i => i.Sources).Select(s => s.Retrieved))
            .Concat(initiative.Activities.SelectMany(a => a.Milestones.Select(m => m.DoneOn).Prepend(a.Start)))
            .Concat(site.History.Select(s => (DateOnly?)s.Date));
    }
}
