using System.Collections.Immutable;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Content.Linking;

/// <summary>Whether the languages that a page says it is for are the site's, and its translations among them.</summary>
internal static class PageLanguages
{
    /// <param name="site">The site's languages, of which every page has the first: its original is written in it.</param>
    public static void Check(PageFacts page, ImmutableArray<Language> site, DiagnosticBag bag)
    {
        if (page.OnlyIn.IsEmpty) return;
        foreach (var language in page.OnlyIn)
        {
            if (!site.Contains(language.Value)) bag.Add(FilesCodes.KeysDisagree, language.Span, $"The site has no language '{language.Value}'. Write some of {string.Join(", ", site)}, or add it to 'languages' in initiative.yml.");
        }

        var first = page.OnlyIn[0].Span;
        if (!page.IsIn(site[0])) bag.Add(FilesCodes.KeysDisagree, first, $"'{site[0]}' is missing: this file is written in the site's first language. Add it, or delete 'languages'.");
        foreach (var translation in page.Translations)
        {
            if (!page.IsIn(translation)) bag.Add(FilesCodes.LanguageNotUsed, first, $"There is a '{translation}' translation of this page, but 'languages' leaves that language out. Add '{translation}' here, or delete the translation.");
        }
    }
}
