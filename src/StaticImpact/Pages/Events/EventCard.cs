using StaticImpact.Model;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Events;

/// <summary>A meeting in a list.</summary>
[Shape("event card")]
public sealed partial record EventCard
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

    /// <summary>Day and time in words: the next ones, where it takes place again and again.</summary>
    public required string WhenWords { get; init; }

    /// <summary>Its day as <c>2026-11-22</c>: the next one, where it takes place again and again.</summary>
    public required string DateIso { get; init; }

    /// <summary>How often it takes place, in words; nothing for a single meeting.</summary>
    public required string RepeatsWords { get; init; }

    /// <summary>Where it is; nothing where that is not said.</summary>
    public required string Place { get; init; }

    /// <summary>The language of the place's name where it is not the page's; else nothing.</summary>
    public required string PlaceLang { get; init; }

    /// <summary>The working group that meets; null where none is named.</summary>
    public required LinkView? Team { get; init; }

    /// <summary>It has ended before the day the site speaks from.</summary>
    public required bool Past { get; init; }

    /// <summary>Notes of it can be read on its page.</summary>
    public required bool HasNotes { get; init; }

    /// <summary>It is made up to show what a site looks like, and should be marked so.</summary>
    public required bool Illustrative { get; init; }

    /// <summary>The language of title and summary where it is not the page's; else nothing.</summary>
    public required string Lang { get; init; }

    public static EventCard Of(PageScope scope, Event @event)
    {
        var shown = EventDays.Shown(scope, @event);
        return new EventCard
        {
            Id = @event.Id.Value,
            Href = scope.Href(SiteAddresses.Of(@event)),
            Title = scope.Text(@event.Page.Title),
            Summary = scope.Text(@event.Page.Summary),
            WhenWords = When(scope, shown),
            DateIso = PageScope.Iso(shown.Date),
            RepeatsWords = RepeatWords.Of(scope.Words, @event),
            Place = scope.Text(@event.Place),
            PlaceLang = scope.LangOf(@event.Place),
            Team = @event.Team is { } team ? scope.Link(scope.Initiative.Teams[team]) : null,
            Past = IsPast(scope, @event),
            HasNotes = @event.Notes is not null,
            Illustrative = @event.Page.Illustrative,
            Lang = scope.LangOf(@event.Page.Title),
        };
    }

    public static bool IsPast(PageScope scope, Event @event) => @event.IsOver(scope.Today);

    public static string When(PageScope scope, Event @event)
    {
        var day = scope.Words.Date(@event.Date);
        var last = @event.LastDay > @event.Date ? scope.Words.Date(@event.LastDay) : "";
        if (@event.Start is not { } start) return last.Length == 0 ? day : scope.Words.Format("event.when-days", ("from", day), ("to", last));
        var from = scope.Words.Time(TimeOnly.FromDateTime(start));
        if (@event.End is { } over && last.Length > 0)
        {
            return over.TimeOfDay == TimeSpan.Zero
                ? scope.Words.Format("event.when-until-day", ("date", day), ("from", from), ("to-date", last))
                : scope.Words.Format("event.when-until", ("date", day), ("from", from), ("to-date", last), ("to", scope.Words.Time(TimeOnly.FromDateTime(over))));
        }

        return @event.End is { } end && end > start
            ? scope.Words.Format("event.when-from-to", ("date", day), ("from", from), ("to", scope.Words.Time(TimeOnly.FromDateTime(end))))
            : scope.Words.Format("event.when", ("date", day), ("from", from));
    }
}
