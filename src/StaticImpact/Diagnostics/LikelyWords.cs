using System.Collections.Frozen;

namespace StaticImpact.Diagnostics;

/// <summary>Words that people use for those that keys and options take: an edit distance does not find them.</summary>
public static class LikelyWords
{
    private static readonly FrozenDictionary<string, string[]> Meant = new (string Meant, string Said)[]
    {
        ("charity", "nonprofit, non-profit, not-for-profit, ngo, charitable, voluntary, third-sector, 501c3"),
        ("education", "school, schools, university, college, academic, preschool, early-childhood, school-district"),
        ("health", "healthcare, health-care, hospital, clinic, medical, public-health"),
        ("government", "public, public-sector, county, city, town, state, municipal, municipality, council, local-government, agency"),
        ("business", "company, companies, private, private-sector, corporate, commercial, employer, employers, industry"),
        ("faith", "church, churches, religious, religion, faith-based, congregation, mosque, synagogue, temple"),
        ("philanthropy", "foundation, foundations, funder, funders, donor, grantmaker"),
        ("community", "residents, neighbourhood, neighborhood, grassroots, community-based, civic, library"),
        ("housing", "homes, shelter, real-estate"),
        ("research", "think-tank, institute, evaluation"),
        ("media", "newspaper, press, radio"),
        ("percent", "%, percentage, percentages, pct, per-cent, proportion, share, rate"),
        ("count", "number, numbers, people, persons, total"),
        ("per-1000", "per1000, per-thousand, permille"),
        ("per-100000", "per100000, per-100k, per-hundred-thousand"),
        ("currency", "$, dollar, dollars, usd, money, euro, euros"),
        ("days", "day"),
        ("grade", "grades, letter-grade"),
        ("yes-no", "yes/no, boolean, bool"),
        ("higher", "up, increase, increasing, more, rise, high, upward"),
        ("lower", "down, decrease, decreasing, less, fewer, fall, low, reduce, downward"),
        ("underway", "in-progress, ongoing, started, active, current, running, on-track"),
        ("planned", "upcoming, future, not-started, proposed"),
        ("done", "finished, complete, completed, ended, closed"),
        ("paused", "on-hold, waiting, delayed"),
        ("stopped", "cancelled, canceled, abandoned"),
        ("win", "success, milestone, achievement"),
        ("heard", "feedback, listening, consultation"),
        ("learned", "lesson, lessons, learning, insight"),
        ("news", "announcement, article, post, blog, update"),
        ("update", "news, post, announcement, blog"),
        ("updates", "news, blog, posts, articles, announcements"),
        ("events", "meetings, calendar"),
        ("indicators", "measures, metrics, data, kpis, figures"),
        ("partners", "members, organizations, organisations"),
        ("activities", "strategies, programs, programmes, projects, actions"),
        ("goals", "priorities, outcomes, objectives"),
        ("media", "images, photos, pictures, files, assets, img, uploads"),
        ("stories", "testimonials, voices"),
        ("teams", "groups, committees, workgroups, working-groups"),
        ("indicator", "measure, metric, kpi, figure"),
        ("page", "document, article"),
        ("partner", "organisation, organization, member"),
        ("activity", "program, programme, project, strategy, action"),
        ("event", "meeting"),
        ("team", "group, committee, workgroup, working-group"),
        ("goal", "priority, outcome, objective"),
        ("story", "testimonial"),
        ("correction", "erratum, corrected, fix"),
    }.SelectMany(w => w.Said.Split(", ").Select(said => (said, w.Meant))).GroupBy(w => w.said, w => w.Meant, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);

    /// <summary>The one of some words that was most likely meant; null when none is known for it.</summary>
    public static string? Of(string found, IEnumerable<string> candidates)
    {
        if (!Meant.TryGetValue(found.Trim().ToLowerInvariant().Replace(' ', '-').Replace('_', '-'), out var meant)) return null;
        return candidates.FirstOrDefault(c => meant.Contains(c, StringComparer.Ordinal));
    }
}
