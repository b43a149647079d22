using System.Globalization;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Pages.Data.History;

namespace StaticImpact.Pages.Data;

/// <summary>Ids that feeds and calendars give, which must never change: they are made from the address under which the site first stood,
/// where <c>first_url</c> names one.</summary>
internal static class FirstUrl
{
    /// <summary>Null when nobody knows where the site will stand.</summary>
    public static string? Id(Site site, Language language, Address page)
    {
        var now = SiteUrl.Of(site, language, page);
        return now is not null && site.Initiative.Settings.FirstUrl is { } first ? first.Value + now[site.Options.Url!.Length..] : now;
    }

    /// <summary>Says so where the site has moved since its figures were last recorded, and nothing keeps the ids.</summary>
    public static void Check(Site site, DiagnosticBag bag)
    {
        var settings = site.Initiative.Settings;
        if (settings is not { Url: { } url, FirstUrl: null }) return;
        var last = site.History.Where(s => s.Url.Length > 0).OrderBy(s => s.Date).LastOrDefault();
        if (last is null || last.Url == url.Value) return;
        bag.Add(FeedCodes.MovedSite, url.Span, string.Create(CultureInfo.InvariantCulture, $"On {last.Date:yyyy-MM-dd} the site stood at {last.Url}. Write 'first_url: {last.Url}' on a line of its own, so that feeds show nobody what they have read. Where no one follows them, write 'first_url: {url.Value}'."));
    }
}
