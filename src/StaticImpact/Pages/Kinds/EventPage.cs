using StaticImpact.Markup;
using StaticImpact.Model;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Kinds;

/// <summary>One meeting.</summary>
public sealed record EventPage
{
    public required Chrome Chrome { get; init; }
    public required EventCard Event { get; init; }
    public required string Online { get; init; }
    public required string Calendar { get; init; }
    public required Html Body { get; init; }
    public required Html Notes { get; init; }
    public required IReadOnlyList<LinkView> Goals { get; init; }
    public required IReadOnlyList<DocumentView> Documents { get; init; }

    public static Shape<EventPage> Shape { get; } = Pages.Shape.Of<EventPage>("event page")
        .Include(Chrome.Shape, p => p.Chrome)
        .Object("event", p => p.Event, () => EventCard.Shape)
        .Address("online", p => p.Online)
        .Address("calendar", p => p.Calendar)
        .Html("body", p => p.Body)
        .Html("notes", p => p.Notes)
        .List("goals", p => p.Goals, () => LinkView.Shape)
        .List("documents", p => p.Documents, () => DocumentView.Shape);

    public static EventPage Of(PageScope scope, Event happening) => new()
    {
        Chrome = ChromeOf.Page(scope, new PageHead
        {
            Kind = "event",
            Title = scope.Text(happening.Page.Title),
            Summary = scope.Text(happening.Page.Summary),
            Facts = happening.Page,
            Parents = [scope.Link(SiteAddresses.Events, scope.Words["nav.events"])],
            StructuredData = () => Data.StructuredData.Event(scope, happening),
        }),
        Event = Cards.Event(scope, happening),
        Online = happening.Online is { } url && OutwardLinks.IsSafe(url) ? url : "",
        Calendar = scope.Href(CalendarOf(happening)),
        Body = scope.Body(happening.Page.Body),
        Notes = happening.Notes is { } notes ? scope.Body(notes) : Html.Empty,
        Goals = scope.GoalLinks(happening.Goals),
        Documents = Cards.Documents(scope, happening.Page),
    };

    /// <summary>The meeting's own calendar file.</summary>
    public static Address CalendarOf(Event happening) => new(SiteAddresses.Of(happening).Path + "event.ics");
}
