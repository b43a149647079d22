using System.Globalization;
using AngleSharp.Dom;
using StaticImpact.Diagnostics;

namespace StaticImpact.Checks;

/// <summary>Headings, landmarks, language and title: how people who cannot see a page find their way on it.</summary>
internal static class StructureRules
{
    public static void Check(IDocument page, PageReport report, IReadOnlySet<(string Id, int Level)>? skipsTold)
    {
        CheckLanguage(page, report);
        CheckHeadings(page, report, skipsTold);
        CheckLandmarks(page, report);
    }

    private static void CheckLanguage(IDocument page, PageReport report)
    {
        var language = page.DocumentElement.GetAttribute("lang") ?? "";
        if (!IsLanguage(language)) report.Add(PagesCodes.PageLanguage, page.DocumentElement, $"the language is '{language}'. Give the html element a tag such as lang=\"en\".");
        if (string.IsNullOrWhiteSpace(page.Title)) report.Add(PagesCodes.PageTitle, page.DocumentElement, "there is no title. Browser tabs, bookmarks and search results show it.");
        foreach (var part in page.QuerySelectorAll("body [lang]"))
        {
            if (!IsLanguage(part.GetAttribute("lang")!)) report.Add(PagesCodes.PageLanguage, part, $"'{part.GetAttribute("lang")}' is no language tag.");
        }
    }

    /// <summary>The shape of a BCP 47 tag; whether the language exists is not ours to say.</summary>
    private static bool IsLanguage(string tag)
    {
        var parts = tag.Split('-');
        return parts[0].Length is 2 or 3 && parts[0].All(char.IsAsciiLetter)
            && parts.Skip(1).All(p => p.Length is >= 1 and <= 8 && p.All(char.IsAsciiLetterOrDigit));
    }

    private static void CheckHeadings(IDocument page, PageReport report, IReadOnlySet<(string Id, int Level)>? skipsTold)
    {
        var headings = page.QuerySelectorAll("h1,h2,h3,h4,h5,h6").Where(h => !AccessibleName.IsHidden(h)).ToArray();
        var tops = headings.Count(h => h.LocalName == "h1");
        if (tops != 1) report.Add(PagesCodes.TopHeadings, headings.Where(h => h.LocalName == "h1").Skip(1).FirstOrDefault() ?? page.DocumentElement, string.Create(CultureInfo.InvariantCulture, $"there are {tops} headings of the first level. A page has exactly one: its title."));
        var before = 0;
        foreach (var heading in headings)
        {
            var level = heading.LocalName[1] - '0';
            if (!AccessibleName.HasOne(heading)) report.Add(PagesCodes.EmptyControl, heading, $"{PageReport.Tag(heading)} has no words.");
            if (before > 0 && level > before + 1 && skipsTold?.Contains((heading.Id ?? "", level)) != true)
            {
                report.Add(PagesCodes.HeadingOrder, heading, string.Create(CultureInfo.InvariantCulture, $"the heading '{heading.TextContent.Trim()}' is of level {level} but follows one of level {before}. Use level {before + 1}."));
            }

            before = level;
        }
    }

    private static void CheckLandmarks(IDocument page, PageReport report)
    {
        var mains = page.QuerySelectorAll("main,[role=main]");
        if (mains.Length != 1) report.Add(PagesCodes.Landmarks, mains.Skip(1).FirstOrDefault() ?? page.DocumentElement, string.Create(CultureInfo.InvariantCulture, $"there are {mains.Length} main parts. A page has exactly one 'main'."));
        foreach (var same in page.QuerySelectorAll("nav,[role=navigation],[role=region],[role=search],search").GroupBy(e => e.GetAttribute("role") ?? e.LocalName, StringComparer.Ordinal))
        {
            var names = new HashSet<string>(StringComparer.Ordinal);
            foreach (var landmark in same)
            {
                var name = Label(landmark);
                if (name.Length == 0 && (same.Key == "region" || same.Count() > 1)) report.Add(PagesCodes.Landmarks, landmark, $"{PageReport.Tag(landmark)} has no name, so it cannot be told from the others. Give it an aria-label.");
                else if (!names.Add(name)) report.Add(PagesCodes.Landmarks, landmark, $"two landmarks of the same kind are called '{name}'.");
            }
        }
    }

    /// <summary>A landmark's name is never taken from what is in it.</summary>
    private static string Label(IElement landmark) =>
        landmark.HasAttribute("aria-labelledby") ? AccessibleName.Of(landmark) : landmark.GetAttribute("aria-label")?.Trim() ?? "";
}
