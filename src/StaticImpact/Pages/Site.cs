using System.Collections.Frozen;
using System.Collections.Immutable;
using StaticImpact.Charts;
using StaticImpact.Markup;
using StaticImpact.Model;
using StaticImpact.Pages.Data.History;
using StaticImpact.Progress;
using StaticImpact.Wording;

namespace StaticImpact.Pages;

/// <summary>Everything pages are made from: the initiative as it may be shown, what was worked out from it,
/// the parsed bodies and the words of each language. Nothing in it changes while pages are rendered.</summary>
public sealed class Site
{
    public required Initiative Initiative { get; init; }
    public required SiteProgress Progress { get; init; }
    public required Relations Relations { get; init; }
    public required IReadOnlyDictionary<Prose, MarkdownBody> Bodies { get; init; }
    public required FrozenDictionary<Language, Words> Words { get; init; }
    /// <summary>The marks of each language; none where the initiative keeps those of its authors.</summary>
    public FrozenDictionary<Language, Typography> Typography { get; init; } = FrozenDictionary<Language, Typography>.Empty;
    public required SiteOptions Options { get; init; }
    public required ContentAddresses Addresses { get; init; }

    /// <summary>The theme's, for charts as files of their own.</summary>
    public required ChartPalettes ChartColours { get; init; }

    /// <summary>What was published on earlier days, where the content keeps a record of it.</summary>
    public ImmutableArray<Snapshot> History { get; init; } = [];

    /// <summary>How that changed from one day to another, newest first.</summary>
    public ImmutableArray<LedgerEntry> Changes { get; init; } = [];

    /// <summary>What changed about an indicator, newest first.</summary>
    public IEnumerable<(DateOnly Date, LedgerChange Change)> ChangesOf(IndicatorId indicator) => changes.Value[indicator.Value];

    public SiteDrawings Drawings { get; }

    /// <summary>The figures of measures as files, which what describes them needs as well.</summary>
    private readonly Recent<IndicatorId, Data.IndicatorCsv> tables = new();

    internal Data.IndicatorCsv TableOf(Indicator indicator) => tables.Get(indicator.Id, () => Data.IndicatorCsv.Of(indicator, Initiative.Settings.CsvForExcel));

    private readonly Lazy<DateOnly> newest;
    private readonly Lazy<ILookup<string, (DateOnly, LedgerChange)>> changes;

    public Site()
    {
        Drawings = new SiteDrawings(this);
        newest = new(() => NewestContent.Day(this));
        changes = new(() => Changes.SelectMany(e => e.Changes, (e, change) => (e.Date, change)).ToLookup(c => c.change.Indicator, c => (c.Date, c.change), StringComparer.Ordinal));
    }

    public DateOnly Today => Initiative.Today;

    /// <summary>The day of the newest content that is shown, which pages print. <see cref="Today"/> decides what is shown and is never
    /// printed, so that a build on another day changes no page whose words do not depend on the day.</summary>
    public DateOnly Newest => newest.Value;

    /// <summary>The folder of a language: nothing for the first, its tag for others.</summary>
    public string Prefix(Language language) => language == Initiative.FirstLanguage ? "" : language.Tag;
}

/// <summary>How the site is to be built.</summary>
/// <param name="Url">Where it will be published, ending in <c>/</c>; null when not known.</param>
/// <param name="Portable">Whether links name <c>index.html</c>, so that the folder can be opened from disk.</param>
public sealed record SiteOptions(string? Url, bool Portable);
