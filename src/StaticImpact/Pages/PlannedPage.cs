using StaticImpact.Content.Kinds;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Pages;

/// <summary>A page in every language, but for those that its file leaves out.</summary>
/// <param name="Address">In the first language.</param>
/// <param name="Weight">See <see cref="Route.Weight"/>.</param>
/// <param name="Facts">Of the content file that it is made from; null for a page made from many.</param>
internal sealed record PlannedPage(Address Address, string Template, Func<PageScope, object> Model, int Weight, PageFacts? Facts = null)
{
    /// <summary>The place to name when something is wrong with it.</summary>
    public SourceSpan Source { get; init; } = Facts?.Source ?? SourceSpan.None;

    /// <summary>The page of an item.</summary>
    public static PlannedPage Of<T>(T item, ContentKind kind, Func<PageScope, T, object> make, int weight = 1)
        where T : class, IContentItem => new(SiteAddresses.Of(item), "pages/" + kind.Name, scope => make(scope, item), weight, item.Page);

    public bool IsIn(Language language) => Facts is null || Facts.IsIn(language);

    /// <param name="prefix">The language's folder; empty for the first language.</param>
    public PageRoute In(Language language, string prefix) =>
        new(PageScope.At(Address, prefix), language, Template, Address, Model) { Source = Source, Weight = Weight };
}
