using System.Collections.Immutable;
using StaticImpact.Content.Kinds;
using StaticImpact.Model;
using StaticImpact.Pages.Data;
using StaticImpact.Pages.Data.History;
using StaticImpact.Pages.Events;
using StaticImpact.Pages.Indicators;

namespace StaticImpact.Pages.Digest;

/// <summary>What is new since a day, in one language, to be sent to people who do not visit the site every week.</summary>
/// <param name="Site">The site's own address in this language; empty when nobody knows it.</param>
/// <param name="Nothing">What is said when there are no sections.</param>
/// <param name="More">The words of the link to the site.</param>
public sealed record Digest(Language Language, string Direction, string Title, ImmutableArray<DigestSection> Sections, string Nothing, string More, string Site)
{
    /// <param name="since">Everything of later days is new.</param>
    public static Digest Of(Site site, Language language, DateOnly since)
    {
        var scope = new PageScope(site, language, Address.Home) { Words = site.Words[language].ForData };
        var words = scope.Words;
        ImmutableArray<DigestSection> all =
        [
            .. Changes(scope, since),
            new(words["digest.updates"], [.. site.Initiative.Updates.Where(u => IsNew(u.Date)).Select(u => Update(scope, u))]),
            .. ContentKinds.All.Where(kind => kind.DigestHeading is not null).Select(kind => New(scope, kind, IsNew)),
            new(words["digest.coming"], [.. EventDays.Coming(site.Today, site.Initiative.Events).Select(e => Event(scope, e.Next(site.Today)!))]),
            new(words["digest.held"], [.. site.Initiative.Events.Select(e => e.Latest(site.Today)).OfType<Event>().Where(e => IsNew(e.LastDay)).OrderByDescending(e => e.Date).Select(e => Event(scope, e))]),
        ];
        return new Digest(
            language,
            words.TextDirection,
            words.Format("digest.title", ("name", scope.Text(site.Initiative.Settings.Name)), ("date", words.Date(since))),
            all.RemoveAll(s => s.Items.IsEmpty),
            words["digest.nothing"],
            words["digest.more"],
            SiteUrl.Of(site, language, Address.Home) ?? "");

        bool IsNew(DateOnly? day) => day > since && day <= site.Today;
    }

    /// <summary>The day of the record that figures are compared with: the last one up to the day, else the first after it; null
    /// without any record.</summary>
    public static DateOnly? ComparedWith(Site site, DateOnly since) => Base(site, since)?.Date;

    private static Snapshot? Base(Site site, DateOnly since) =>
        site.History.Where(s => s.Date <= since).MaxBy(s => s.Date) ?? site.History.Where(s => s.Date <= site.Today).MinBy(s => s.Date);

    /// <summary>The items of a kind that are new by their date.</summary>
    private static DigestSection New(PageScope scope, ContentKind kind, Func<DateOnly?, bool> isNew)
    {
        var pages = scope.Initiative.AllPages.Where(page => page.Kind == kind.Plural && isNew(page.Date));
        return new(scope.Words[kind.DigestHeading!], [.. pages.Select(page => Item(scope, new Address(page.SitePath), page, page.Date, ""))]);
    }

    private static IEnumerable<DigestSection> Changes(PageScope scope, DateOnly since)
    {
        if (Base(scope.Site, since) is not { } before)
        {
            yield return new(scope.Words["digest.figures"], [.. scope.Initiative.Indicators.Where(i => i.Retrieved > since).Select(i => Collected(scope, i))]);
            yield break;
        }

        var current = SnapshotFile.Of(scope.Initiative, scope.Site.Progress);
        var changes = Ledger.Compare(before, current, current);
        yield return Section(scope, "digest.figures", changes.Where(c => c is FiguresAdded or IndicatorAdded), withHeadline: true);
        yield return Section(scope, "digest.statuses", changes.OfType<StatusChanged>(), withHeadline: false);
        yield return Section(scope, "digest.other-changes", changes.Where(c => c is not (FiguresAdded or IndicatorAdded or StatusChanged)), withHeadline: false);
    }

    private static DigestSection Section(PageScope scope, string title, IEnumerable<LedgerChange> changes, bool withHeadline)
    {
        var words = new ChangeWords(scope.Initiative, scope.Words);
        return new(scope.Words[title], [.. changes.GroupBy(c => c.Indicator, StringComparer.Ordinal).Select(group =>
        {
            var found = scope.Initiative.Indicators.TryGet(new IndicatorId(group.Key), out var indicator);
            var lines = group.Select(change => change.Why.Length > 0 ? $"{words.Say(change)} ({change.Why})" : words.Say(change));
            return found
                ? Item(scope, SiteAddresses.Of(indicator!), indicator!.Page, null, "", [.. withHeadline ? lines.Prepend(Headline(scope, indicator)) : lines])
                : new DigestItem(group.First().Title, "", [.. lines]);
        })]);
    }

    private static DigestItem Collected(PageScope scope, Indicator indicator) => Item(
        scope, SiteAddresses.Of(indicator), indicator.Page, null, "",
        [Headline(scope, indicator), scope.Words.Format("digest.retrieved", ("date", scope.Words.Date(indicator.Retrieved!.Value)))]);

    /// <summary>Above a chart it has no full stop; among sentences it needs one.</summary>
    private static string Headline(PageScope scope, Indicator indicator)
    {
        var sentence = IndicatorHeadline.Of(scope, indicator, isAlone: true);
        return sentence.Length > 0 && char.IsPunctuation(sentence[^1]) && sentence[^1] != ')' ? sentence : sentence + ".";
    }

    private static DigestItem Update(PageScope scope, Update update) =>
        Item(scope, SiteAddresses.Of(update), update.Page, update.Date, scope.Text(update.Changed));

    private static DigestItem Event(PageScope scope, Event @event)
    {
        var item = Item(scope, SiteAddresses.Of(@event), @event.Page, null, scope.Text(@event.Place));
        return item with { Title = scope.Words.Format("digest.dated", ("date", EventCard.When(scope, @event)), ("title", item.Title)) };
    }

    private static DigestItem Item(PageScope scope, Address address, PageFacts page, DateOnly? date, string more, ImmutableArray<string> lines = default)
    {
        var title = scope.Text(page.Title);
        if (page.Illustrative) title += $" ({scope.Words["notice.illustrative.heading"]})";
        if (date is { } day) title = scope.Words.Format("digest.dated", ("date", scope.Words.Date(day)), ("title", title));
        ImmutableArray<string> said = lines.IsDefault ? [scope.Text(page.Summary), more] : lines;
        return new DigestItem(title, SiteUrl.Of(scope.Site, scope.Language, address) ?? "", said.RemoveAll(string.IsNullOrWhiteSpace)) { Lang = scope.LangOf(page.Title) };
    }
}

/// <summary>News of one kind.</summary>
public sealed record DigestSection(string Title, ImmutableArray<DigestItem> Items);

/// <param name="Url">Absolute; empty when the site's address is not known or there is no page.</param>
/// <param name="Lines">Sentences, each of its own.</param>
public sealed record DigestItem(string Title, string Url, ImmutableArray<string> Lines)
{
    /// <summary>The language it is in, where it has not been translated; empty otherwise.</summary>
    public string Lang { get; init; } = "";
}
