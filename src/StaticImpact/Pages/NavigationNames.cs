using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Pages;

/// <summary>Whether every page that <c>navigation</c> names is there.</summary>
internal static class NavigationNames
{
    private const string OwnPages = "pages/";

    public static void Check(Initiative initiative, DiagnosticBag bag)
    {
        var names = Sections.Named.Select(section => section.Name).ToList();
        foreach (var page in initiative.Settings.Navigation)
        {
            if (names.Contains(page.Value)) continue;
            if (page.Value.StartsWith(OwnPages, StringComparison.Ordinal))
            {
                if (HasPage(initiative, page.Value[OwnPages.Length..])) continue;
                bag.Add(ReferencesCodes.UnknownPage, page.Span, $"There is no page '{page.Value}' (content/{page.Value}.md). Correct the name, or add the page.");
                continue;
            }

            var fix = HasPage(initiative, page.Value) ? $" Did you mean 'pages/{page.Value}'?" : Suggestion.DidYouMean(page.Value, names);
            bag.Add(ReferencesCodes.UnknownPage, page.Span, $"No page is called '{page.Value}'.{fix} Pages are {string.Join(", ", names)}, or pages/… for one of your own.");
        }
    }

    /// <summary>Whether there is such a page, be it shown or not.</summary>
    private static bool HasPage(Initiative initiative, string path) => initiative.Pages.Contains(path) || initiative.Hidden.ContainsKey($"{OwnPages}{path}.md");
}
