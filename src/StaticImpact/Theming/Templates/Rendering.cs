using StaticImpact.Diagnostics;
using StaticImpact.Wording;

namespace StaticImpact.Theming.Templates;

/// <summary>One page being written.</summary>
internal sealed class Rendering(Utf8Output output, PageContext page, DiagnosticBag bag)
{
    public Utf8Output Output { get; } = output;
    public Words Words => page.Words;
    public string Root => page.Root;

    public void ReportAbsent(SourceSpan span, string path, string member) =>
        bag.Add(ThemeCodes.AbsentModel, span, $"'{path}' cannot be read on {page.Address}: what holds '{member}' is absent there. Put it inside '{{{{#if …}}}}' or '{{{{#with …}}}}'.");

    public void ReportIcon(SourceSpan span, string name, IEnumerable<string> known) =>
        bag.Add(ThemeCodes.UnknownIcon, span, $"No icon '{name}', needed on {page.Address}.{Suggestion.DidYouMean(name, known)}");
}
