using System.Collections.Immutable;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Pages;

/// <summary>Whether every page that <c>navigation</c> and <c>footer</c> name is there, and whether a reader can tell their links apart.</summary>
internal static class NavigationNames
{
    private const string OwnPages = "pages/";

    public static void Check(Initiative initiative, DiagnosticBag bag)
    {
        var settings = initiative.Settings;
        Check(initiative, "navigation", settings.Navigation, bag);
        Check(initiative, "footer", settings.Footer, bag);
        Distinct("social", settings.Social.Select(link => (Where: link.Url.Target, Name: link.Title?.Original ?? SocialNetworks.NameOf(link.Url.Target), link.Url.Span)), bag);
    }

    private static void Check(Initiative initiative, string key, ImmutableArray<MenuEntry> entries, DiagnosticBag bag)
    {
        var names = Sections.Named.Select(section => section.Name).ToList();
        foreach (var entry in entries)
        {
            if (entry.Page is not { } page || names.Contains(page.Value)) continue;
            if (page.Value.StartsWith(OwnPages, StringComparison.Ordinal))
            {
                if (HasPage(initiative, page.Value[OwnPages.Length..])) continue;
                bag.Add(ReferencesCodes.UnknownPage, page.Span, $"There is no page '{page.Value}' (content/{page.Value}.md). Correct the name, or add the page.");
                continue;
            }

            if (IsMeantAsAddress(page.Value))
            {
                bag.Add(ReferencesCodes.UnknownPage, page.Span, $"'{page.Value}' is an address and has no words for a reader. Write '{{title: …, url: \"{(page.Value.Contains(':', StringComparison.Ordinal) ? page.Value : "https://" + page.Value)}\"}}' with what the link is called.");
                continue;
            }

            var fix = HasPage(initiative, page.Value) ? $" Did you mean 'pages/{page.Value}'?" : Suggestion.DidYouMean(page.Value, names);
            bag.Add(ReferencesCodes.UnknownPage, page.Span, $"No page is called '{page.Value}'.{fix} Pages are {string.Join(", ", names)}, or pages/… for one of your own.");
        }

        Distinct(key, entries.Where(entry => entry.Page is not { } page || !IsMeantAsAddress(page.Value)).Select(entry => entry.Link is { } link
            ? (Where: link.Url.Target, Name: link.Title!.Original, link.Url.Span)
            : (Where: entry.Page!.Value.Value, Name: "", entry.Page!.Value.Span)), bag);
    }

    private static bool IsMeantAsAddress(string name) =>
        name.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || name.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || WebAddress.IsMeant(name);

    private static void Distinct(string key, IEnumerable<(string Where, string Name, SourceSpan Span)> links, DiagnosticBag bag)
    {
        var seen = new List<(string Where, string Name)>();
        foreach (var (where, name, span) in links)
        {
            if (seen.Exists(other => other.Where == where)) bag.Add(MenuCodes.LinkedTwice, span, $"'{key}' has '{where}' twice. Keep it once.");
            else if (name.Length > 0 && seen.Exists(other => other.Name == name)) bag.Add(MenuCodes.SameName, span, $"'{key}' has two links called '{name}', which lead to different places. Write '{{title: …, url: \"{where}\"}}' with a title that tells them apart.");
            seen.Add((where, name));
        }
    }

    /// <summary>Whether there is such a page, be it shown or not.</summary>
    private static bool HasPage(Initiative initiative, string path) => initiative.Pages.Contains(path) || initiative.Hidden.ContainsKey($"{OwnPages}{path}.md");
}
