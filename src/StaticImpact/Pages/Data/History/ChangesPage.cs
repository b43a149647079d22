using StaticImpact.Model;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Data.History;

/// <summary>What the site has changed, day by day, newest first.</summary>
/// <param name="Days">One for each day on which changes were recorded, newest first.</param>
/// <param name="Json">The same as a file for programs.</param>
[Shape("changes page")]
public sealed partial record ChangesPage([Include] PageFrame Frame, IReadOnlyList<ChangeDay> Days, [Address] string Json)
{
    public static Address Address { get; } = Address.Page("changes");

    public static ChangesPage Of(PageScope scope)
    {
        var words = new ChangeWords(scope.Initiative, scope.Words);
        return new ChangesPage(
            PageFrames.Of(scope, new PageHeader { Title = scope.Words["nav.changes"], Summary = scope.Words["page.changes.summary"] }),
            [.. scope.Site.Changes.Select(entry => ChangeDay.Of(scope, words, entry))],
            scope.Href(ChangesJson.Address));
    }
}

/// <summary>All that changed by one day.</summary>
/// <param name="Date">The day in words.</param>
/// <param name="DateIso">The same as <c>2026-11-22</c>.</param>
/// <param name="Since">The day of the record before, in words.</param>
/// <param name="Indicators">The indicators that changed.</param>
[Shape("day of changes")]
public sealed partial record ChangeDay(string Date, string DateIso, string Since, IReadOnlyList<ChangedIndicator> Indicators)
{
    internal static ChangeDay Of(PageScope scope, ChangeWords words, LedgerEntry entry) => new(
        scope.Words.Date(entry.Date),
        PageScope.Iso(entry.Date),
        scope.Words.Date(entry.Since),
        [.. entry.Changes.GroupBy(c => c.Indicator, StringComparer.Ordinal).Select(group => ChangedIndicator.Of(scope, words, entry, group))]);
}

/// <summary>What changed about one indicator, and the updates that tell more.</summary>
/// <param name="Indicator">The indicator; without a page where it is gone.</param>
/// <param name="Changes">What changed about it.</param>
/// <param name="Updates">Corrections and decisions that were told meanwhile.</param>
[Shape("changed measure")]
public sealed partial record ChangedIndicator(LinkView Indicator, IReadOnlyList<ChangeView> Changes, IReadOnlyList<LinkView> Updates)
{
    internal static ChangedIndicator Of(PageScope scope, ChangeWords words, LedgerEntry entry, IGrouping<string, LedgerChange> changes)
    {
        var id = new IndicatorId(changes.Key);
        var link = scope.Initiative.Measure(id) is { } indicator
            ? scope.Link(indicator)
            : new LinkView("", changes.First().Title);
        return new ChangedIndicator(
            link,
            [.. changes.Select(change => new ChangeView(change.Kind, words.Say(change), change.Why))],
            [.. scope.Relations.Updates(id).Where(update => Explains(update, entry)).Select(scope.Link)]);
    }

    /// <summary>Corrections and decisions that were told while it changed.</summary>
    private static bool Explains(Update update, LedgerEntry entry) =>
        update.Kind is UpdateType.Correction or UpdateType.Decision && update.Date > entry.Since && update.Date <= entry.Date;
}

/// <summary>One change in a sentence, with the author's reason.</summary>
/// <param name="Kind">The kind of change, e.g. <c>status</c>: a class for the theme.</param>
/// <param name="Text">What changed, in a sentence.</param>
/// <param name="Why">The author's reason; nothing where none is given.</param>
[Shape("change")]
public sealed partial record ChangeView(string Kind, string Text, string Why);
