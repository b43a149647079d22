using System.Collections.Immutable;
using StaticImpact.Content;
using StaticImpact.Diagnostics;
using StaticImpact.Markup;

namespace StaticImpact;

/// <summary>The links of a project's files to other websites.</summary>
public static class SiteLinks
{
    /// <summary>Those of all pages that are shown, in every language, and of the initiative's settings but its own address.</summary>
    public static ImmutableArray<OutwardLink> Outward(ProjectFolders folders, BuildOptions options, TimeProvider clock)
    {
        if (LoadedSite.Load(folders, options, clock, new DiagnosticBag()) is not { } loaded) return [];
        var (site, content) = (loaded.Site, loaded.Content);
        var links = new List<OutwardLink>();
        foreach (var body in site.Bodies.Values) links.AddRange(body.Outward);
        var originals = site.Addresses.Pages.Select(p => p.Page.Path).Append("initiative.yml");
        foreach (var path in originals.SelectMany(WithTranslations))
        {
            links.AddRange(KeyAddresses.In(content, path).Select(a => new OutwardLink(a.Value, a.Span)));
        }

        var own = site.Initiative.Settings.Url?.Value;
        return [.. links.Where(l => own is null || !l.Address.StartsWith(own, StringComparison.OrdinalIgnoreCase)).OrderBy(l => l.Span).ThenBy(l => l.Address, StringComparer.Ordinal)];

        IEnumerable<string> WithTranslations(string path) =>
            site.Initiative.Settings.Languages.Skip(1).Select(language => $"{Path.ChangeExtension(path, null)}.{language}{Path.GetExtension(path)}").Prepend(path);
    }
}
