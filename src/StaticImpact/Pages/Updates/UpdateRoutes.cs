using System.Collections.Immutable;
using StaticImpact.Model;

namespace StaticImpact.Pages.Updates;

/// <summary>The pages of updates, of which there are thousands. While <c>serve</c> runs, those that a save did not touch are taken from the
/// plan before.</summary>
internal sealed class UpdateRoutes
{
    private readonly ImmutableArray<Update> updates;
    private readonly ImmutableArray<Language> languages;

    /// <summary>By language, each in the order of the updates.</summary>
    private readonly ImmutableArray<PageRoute[]> routes;

    private UpdateRoutes(Site site, UpdateRoutes? before)
    {
        updates = [.. site.Initiative.Updates];
        languages = site.Initiative.Settings.Languages;
        if (before?.ByKey is null || before.updates.Length != updates.Length || !before.languages.AsSpan().SequenceEqual(languages.AsSpan())) before = null;
        routes = before is null
            ? [.. languages.Select(_ => new PageRoute[updates.Length])]
            : [.. before.routes.Select(r => (PageRoute[])r.Clone())];
        var changed = new List<(int Language, int Update)>();
        for (var i = 0; i < updates.Length; i++)
        {
            if (before is not null && IsSame(before, i - 1) && IsSame(before, i) && IsSame(before, i + 1)) continue;
            var page = Plan(site, i);
            for (var l = 0; l < languages.Length; l++)
            {
                routes[l][i] = page.In(languages[l], site.Prefix(languages[l]));
                changed.Add((l, i));
            }
        }

        ByKey = before is not null && changed.TrueForAll(c => routes[c.Language][c.Update].Address == before.routes[c.Language][c.Update].Address)
            ? Over(before.ByKey!, changed)
            : FromAll();
    }

    /// <summary>Them all by <see cref="SitePlan.Key"/>; null when two are at one address.</summary>
    public Dictionary<string, Route>? ByKey { get; }

    /// <param name="before">Those of the plan before; null makes all anew.</param>
    public static UpdateRoutes Of(Site site, UpdateRoutes? before) => new(site, before);

    /// <summary>Those in a language, newest first.</summary>
    public IReadOnlyList<PageRoute> In(Language language) => routes[languages.IndexOf(language)];

    private bool IsSame(UpdateRoutes before, int i) => i < 0 || i >= updates.Length || ReferenceEquals(updates[i], before.updates[i]);

    private PlannedPage Plan(Site site, int i)
    {
        var update = updates[i];
        var next = i > 0 ? updates[i - 1] : null;
        var previous = i + 1 < updates.Length ? updates[i + 1] : null;
        return new PlannedPage(site.Addresses.Of(update.Page), "pages/update", s => UpdatePage.Of(s, update, previous, next), 2, update.Page);
    }

    private Dictionary<string, Route> Over(Dictionary<string, Route> before, List<(int Language, int Update)> changed)
    {
        var byKey = new Dictionary<string, Route>(before, StringComparer.OrdinalIgnoreCase);
        foreach (var (language, update) in changed)
        {
            var route = routes[language][update];
            byKey[SitePlan.Key(route.Address)] = route;
        }

        return byKey;
    }

    private Dictionary<string, Route>? FromAll()
    {
        var byKey = new Dictionary<string, Route>(updates.Length * languages.Length, StringComparer.OrdinalIgnoreCase);
        foreach (var route in routes.SelectMany(r => r))
        {
            if (!byKey.TryAdd(SitePlan.Key(route.Address), route)) return null;
        }

        return byKey;
    }
}
