using System.Collections.Immutable;
using StaticImpact.Diagnostics;

namespace StaticImpact.Model;

/// <summary>What <c>initiative.yml</c> says.</summary>
public sealed record InitiativeSettings
{
    public required LocalText Name { get; init; }
    public LocalText? Tagline { get; init; }
    public LocalText? Summary { get; init; }

    /// <summary>The place the initiative is about, as it is named in sentences.</summary>
    public required LocalText Place { get; init; }

    /// <summary>Where the site will be published, ending in <c>/</c>; null when not known.</summary>
    public Sourced<string>? Url { get; init; }

    /// <summary>Where it first stood, when it has moved since, ending in <c>/</c>: ids of feeds and calendars are made from it.</summary>
    public Sourced<string>? FirstUrl { get; init; }

    /// <summary>At least one; the first is the original.</summary>
    public required ImmutableArray<Language> Languages { get; init; }

    /// <summary>An IANA zone such as <c>America/New_York</c>; null where the author names none, so that nobody knows what its times are elsewhere.</summary>
    public string? TimeZone { get; init; }
    public Sourced<string> Theme { get; init; } = new("commons", SourceSpan.None);

    /// <summary>Path inside the content folder.</summary>
    public Sourced<string>? Logo { get; init; }

    /// <summary>Design tokens that replace the theme's, by name.</summary>
    public ImmutableArray<KeyValuePair<Sourced<string>, Sourced<string>>> Tokens { get; init; } = [];
    /// <summary>What stands beside the words in the head of the first page; null for nothing.</summary>
    public Hero? Hero { get; init; }
    public Contact? Contact { get; init; }
    public PrivacyRules Privacy { get; init; } = PrivacyRules.Default;

    /// <summary>How progress is judged where an indicator does not say; null: by the default method.</summary>
    public ProgressMethodId? Progress { get; init; }

    /// <summary>The main navigation, in order; empty means the usual one.</summary>
    public ImmutableArray<MenuEntry> Navigation { get; init; } = [];

    /// <summary>What the footer has besides the pages that always stand there.</summary>
    public ImmutableArray<MenuEntry> Footer { get; init; } = [];

    /// <summary>The initiative's pages on social networks.</summary>
    public ImmutableArray<SiteLink> Social { get; init; } = [];

    /// <summary>How often an update is promised.</summary>
    public Frequency? UpdateEvery { get; init; }
    public ImmutableArray<Point> TakePart { get; init; } = [];

    /// <summary>Hosts to write configuration for; null means the harmless ones.</summary>
    public ImmutableArray<Sourced<string>>? Hosts { get; init; }

    /// <summary>Whether the site's CSV files begin with the mark by which Excel knows their letters.</summary>
    public bool CsvForExcel { get; init; }

    /// <summary>Whether raw HTML in Markdown is let through.</summary>
    public bool AllowHtml { get; init; }

    /// <summary>Whether straight quotation marks and apostrophes become those of the language.</summary>
    public bool Typography { get; init; } = true;

    /// <summary>Kinds of content promised in every language.</summary>
    public ImmutableArray<Sourced<string>> Translate { get; init; } = [];

    /// <summary>Where the content's source can be edited.</summary>
    public string? Repository { get; init; }
    public DataLicence? Licence { get; init; }
    public bool Illustrative { get; init; }
    public required SourceSpan Source { get; init; }
}

/// <summary>Under which terms the site's own text may be used.</summary>
public sealed record DataLicence(LocalText Name, AuthorLink? Url);

/// <summary>How small numbers are protected.</summary>
/// <param name="MinCount">A count from 1 up to one below this is hidden.</param>
/// <param name="MinDenominator">A rate out of fewer than this is hidden.</param>
/// <param name="HideZeros">Whether a count of zero is hidden too.</param>
/// <param name="RoundTo">Counts are rounded to multiples of this; null for no rounding.</param>
public sealed record PrivacyRules(decimal MinCount, decimal MinDenominator, bool HideZeros, decimal? RoundTo)
{
    public static PrivacyRules Default { get; } = new(10, 30, false, null);
}
