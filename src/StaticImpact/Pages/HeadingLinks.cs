using System.Collections.Immutable;
using StaticImpact.Markup;
using StaticImpact.Model;

namespace StaticImpact.Pages;

/// <summary>Links to a heading of another page. An author writes the heading's anchor once, as the original has it; the translation's
/// headings have other words and so other anchors.</summary>
internal static class HeadingLinks
{
    /// <summary>What follows the page's address for readers of this language: the fragment as it is written where the author gave that id to a
    /// heading there; else the heading at the same place, where both languages have as many headings of the same levels; else a heading that
    /// happens to have that anchor; else nothing, which is the top of the page.</summary>
    /// <param name="target">The page in the first language.</param>
    /// <param name="fragment">With its <c>#</c>; empty for none.</param>
    public static string Fragment(PageScope scope, Address target, string fragment)
    {
        var site = scope.Site;
        var language = site.Addresses.LanguageFor(target, scope.Language);
        if (fragment.Length < 2 || language == scope.Initiative.FirstLanguage || site.Addresses.PageAt(target) is not { } page) return fragment;
        var id = Uri.UnescapeDataString(fragment[1..]);
        foreach (var prose in BodiesOf(scope.Initiative, page))
        {
            if (!prose.IsTranslatedInto(language)) continue;
            var (original, translated) = (site.Bodies[prose.Original].Headings, site.Bodies[prose.In(language)].Headings);
            if (translated.Any(h => h.IsGiven && h.Id == id)) return fragment;
            var at = IndexOf(original, id);
            if (at >= 0 && AreAlike(original, translated)) return "#" + translated[at].Id;
            if (IndexOf(translated, id) >= 0) return fragment;
            if (at >= 0) return "";
        }

        return fragment;
    }

    private static int IndexOf(ImmutableArray<BodyHeading> headings, string id)
    {
        for (var i = 0; i < headings.Length; i++)
        {
            if (headings[i].Id == id) return i;
        }

        return -1;
    }

    /// <summary>Whether both have as many headings, of the same levels.</summary>
    private static bool AreAlike(ImmutableArray<BodyHeading> original, ImmutableArray<BodyHeading> translated)
    {
        if (original.Length != translated.Length) return false;
        for (var i = 0; i < original.Length; i++)
        {
            if (original[i].Level != translated[i].Level) return false;
        }

        return true;
    }

    private static IEnumerable<LocalProse> BodiesOf(Initiative initiative, PageFacts page) =>
        initiative.Events.FirstOrDefault(e => ReferenceEquals(e.Page, page))?.Notes is { } notes ? [page.Body, notes] : [page.Body];
}
