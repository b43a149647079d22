using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Pages;

/// <summary>A page in every language, but for those that its file leaves out.</summary>
/// <param name="Address">In the first language.</param>
internal sealed record PlannedPage(Address Address, string Template, Func<PageScope, object> Model, SourceSpan Source, int Weight, PageFacts? Facts = null)
{
    public bool IsIn(Language language) => Facts is null || Facts.IsIn(language);

    /// <param name="prefix">The language's folder; empty for the first language.</param>
    public PageRoute In(Language language, string prefix) =>
        new(PageScope.At(Address, prefix), language, Template, Address, Model) { Source = Source, Weight = Weight };
}
