using StaticImpact.Diagnostics;
using StaticImpact.Wording;

namespace StaticImpact.Theming.Templates;

/// <summary>One page being written.</summary>
internal sealed class Rendering(Utf8Output output, PageContext page, DiagnosticBag bag)
{
    /// <summary>Items of lists and partials on one page. No page of people's makes a hundredth of it; a theme that loops over lists in lists soon does.</summary>
    private const int MostSteps = 5_000_000;

    private int steps;
    private bool isStopped;

    public Utf8Output Output { get; } = output;
    public Words Words => page.Words;
    public string Root => page.Root;

    /// <summary>False, once reported, for a template that would go on for hours.</summary>
    public bool MayGoOn(SourceSpan span)
    {
        if (!isStopped && ++steps < MostSteps) return true;
        if (!isStopped) bag.Add(ThemeCodes.EndlessTemplate, span, $"This takes more than five million steps on {page.Address}. Go through fewer lists inside lists, or call fewer partials.");
        isStopped = true;
        return false;
    }

    public void ReportAbsent(SourceSpan span, string path, string member) =>
        bag.Add(ThemeCodes.AbsentModel, span, $"'{path}' cannot be read on {page.Address}: what holds '{member}' is absent there. Put it inside '{{{{#if …}}}}' or '{{{{#with …}}}}'.");

    public void ReportIcon(SourceSpan span, string name, IEnumerable<string> known) =>
        bag.Add(ThemeCodes.UnknownIcon, span, $"No icon '{name}', needed on {page.Address}.{Suggestion.DidYouMean(name, known)}");
}
