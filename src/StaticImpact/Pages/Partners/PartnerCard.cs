using StaticImpact.Model;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Partners;

/// <summary>A partner in a list: its logo or a monogram, and what it is.</summary>
[Shape("partner card")]
public sealed partial record PartnerCard
{
    /// <summary>Its id, as in addresses and for <c>id</c> attributes.</summary>
    public required string Id { get; init; }

    /// <summary>Its page.</summary>
    [Address]
    public required string Href { get; init; }

    /// <summary>Its name.</summary>
    public required string Title { get; init; }

    /// <summary>Its sector in words; nothing where none is named.</summary>
    public required string Sector { get; init; }

    /// <summary>What it does in the initiative.</summary>
    public required string Role { get; init; }

    /// <summary>The first letters of its name, for partners without a logo.</summary>
    public required string Monogram { get; init; }

    /// <summary>Its logo; null without one.</summary>
    public required PhotoView? Logo { get; init; }

    /// <summary>It is made up to show what a site looks like, and should be marked so.</summary>
    public required bool Illustrative { get; init; }

    /// <summary>The language of title and summary where it is not the page's; else nothing.</summary>
    public required string Lang { get; init; }

    /// <summary>What this partner does, where the list is about one activity.</summary>
    public required string Does { get; init; }

    /// <summary>The goals it works for.</summary>
    public required IReadOnlyList<LinkView> Goals { get; init; }

    public static PartnerCard Of(PageScope scope, Partner partner, LocalText? does = null) => new()
    {
        Id = partner.Id.Value,
        Href = scope.Href(SiteAddresses.Of(partner)),
        Title = scope.Text(partner.Page.Title),
        Sector = partner.Sector is { } sector ? SectorWords(scope, sector) : "",
        Role = scope.Text(partner.Role),
        Monogram = InitialsOf(scope.Text(partner.Page.Title)),
        Logo = partner.Logo is { } logo ? scope.Picture(logo.Value, "") : null,
        Illustrative = partner.Page.Illustrative,
        Lang = scope.LangOf(partner.Page.Title),
        Does = scope.Text(does),
        Goals = scope.GoalLinks(partner.Goals),
    };

    public static string SectorWords(PageScope scope, Sector sector) => scope.Words["sector." + PublicWords.Sectors[sector]];

    /// <summary>The first letters of the first and last word, for partners without a logo.</summary>
    private static string InitialsOf(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => char.IsLetterOrDigit(w[0])).ToArray();
        return words.Length switch
        {
            0 => "",
            1 => words[0][..1].ToUpperInvariant(),
            _ => string.Concat(words[0].AsSpan(0, 1), words[^1].AsSpan(0, 1)).ToUpperInvariant(),
        };
    }
}
