using StaticImpact.Model;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Data.History;

/// <summary>What the site has changed, day by day, newest first.</summary>
public sealed record ChangesPage(Chrome Chrome, IReadOnlyList<ChangeDay> Days, string Json)
{
    public static Address Address { get; } = Address.Page("changes");

    public static Shape<ChangesPage> Shape { get; } = Pages.Shape.Of<ChangesPage>("changes page")
        .Include(Chrome.Shape, p => p.Chrome)
        .List("days", p => p.Days, () => ChangeDay.Shape)
        .Address("json", p => p.Json);

    public static ChangesPage Of(PageScope scope)
    {
        var words = new ChangeWords(scope.Initiative, scope.Words);
        return new ChangesPage(
            ChromeOf.Page(scope, new PageHead { Kind = "changes", Title = scope.Words["nav.changes"], Summary = scope.Words["page.changes.summary"] }),
            [.. scope.Site.Changes.Select(entry => ChangeDay.Of(scope, words, entry))],
            scope.Href(ChangesJson.Address));
    }
}

/// <summary>All that changed by one day.</summary>
public sealed record ChangeDay(string Date, string DateIso, string Since, IReadOnlyList<ChangedIndicator> Indicators)
{
    public static Shape<ChangeDay> Shape { get; } = Pages.Shape.Of<ChangeDay>("day of changes")
        .Text("date", v => v.Date)
        .Text("date_iso", v => v.DateIso)
        .Text("since", v => v.Since)
        .List("indicators", v => v.Indicators, () => ChangedIndicator.Shape);

    internal static ChangeDay Of(PageScope scope, ChangeWords words, LedgerEntry entry) => new(
        scope.Words.Date(entry.Date),
        PageScope.Iso(entry.Date),
        scope.Words.Date(entry.Since),
        [.. entry.Changes.GroupBy(c => c.Indicator, StringComparer.Ordinal).Select(group => ChangedIndicator.Of(scope, words, entry, group))]);
}

/// <summary>What changed about one indicator, and the updates that tell more.</summary>
public sealed record ChangedIndicator(LinkView Indicator, IReadOnlyList<ChangeView> Changes, IReadOnlyList<LinkView> Updates)
{
    public static Shape<ChangedIndicator> Shape { get; } = Pages.Shape.Of<ChangedIndicator>("changed measure")
        .Object("indicator", v => v.Indicator, () => LinkView.Shape)
        .List("changes", v => v.Changes, () => ChangeView.Shape)
        .List("updates", v => v.Updates, () => LinkView.Shape);

    internal static ChangedIndicator Of(PageScope scope, ChangeWords words, LedgerEntry entry, IGrouping<string, LedgerChange> changes)
    {
        var id = new IndicatorId(changes.Key);
        var link = scope.Initiative.Indicators.TryGet(id, out var indicator)
            ? scope.Link(indicator)
            : new LinkView("", changes.First().Title);
        return new ChangedIndicator(
            link,
            [.. changes.Select(change => new ChangeView(change.Kind, words.Say(change), change.Why))],
            [.. scope.Relations.Updates(id).Where(update => Explains(update, entry)).Select(scope.Link)]);
    }

    /// <summary>Corrections and decisions that were told while it changed.</summary>
    private static bool Explains(Update update, LedgerEntry entry) =>
        update.Kind is UpdateKind.Correction or UpdateKind.Decision && update.Date > entry.Since && update.Date <= entry.Date;
}

/// <summary>One change in a sentence, with the author's reason.</summary>
public sealed record ChangeView(string Kind, string Text, string Why)
{
    public static Shape<ChangeView> Shape { get; } = Pages.Shape.Of<ChangeView>("change")
        .Text("kind", v => v.Kind)
        .Text("text", v => v.Text)
        .Text("why", v => v.Why);
}
