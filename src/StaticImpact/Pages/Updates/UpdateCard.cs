using StaticImpact.Model;

namespace StaticImpact.Pages.Updates;

/// <summary>An update in a list.</summary>
[Shape("update card")]
public sealed partial record UpdateCard
{
    /// <summary>Its id, as in addresses and for <c>id</c> attributes.</summary>
    public required string Id { get; init; }

    /// <summary>Its page.</summary>
    [Address]
    public required string Href { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Its summary in one or two sentences; nothing where the author wrote none.</summary>
    public required string Summary { get; init; }

    /// <summary>Its kind, e.g. <c>win</c>: a class for the theme.</summary>
    public required string Kind { get; init; }

    /// <summary>The kind in words.</summary>
    public required string KindWords { get; init; }

    /// <summary>Its day in words.</summary>
    public required string Date { get; init; }

    /// <summary>The same as <c>2026-11-22</c>.</summary>
    public required string DateIso { get; init; }

    /// <summary>What is done differently because of it; nothing where that is not said.</summary>
    public required string Changed { get; init; }

    /// <summary>It is made up to show what a site looks like, and should be marked so.</summary>
    public required bool Illustrative { get; init; }

    /// <summary>The language of title and summary where it is not the page's; else nothing.</summary>
    public required string Lang { get; init; }

    public static UpdateCard Of(PageScope scope, Update update) => new()
    {
        Id = update.Id.Value,
        Href = scope.Href(SiteAddresses.Of(update)),
        Title = scope.Text(update.Page.Title),
        Summary = scope.Text(update.Page.Summary),
        Kind = PublicWords.Updates[update.Kind],
        KindWords = scope.Words["update.kind." + PublicWords.Updates[update.Kind]],
        Date = scope.Words.Date(update.Date),
        DateIso = PageScope.Iso(update.Date),
        Changed = scope.Text(update.Changed),
        Illustrative = update.Page.Illustrative,
        Lang = scope.LangOf(update.Page.Title),
    };
}
