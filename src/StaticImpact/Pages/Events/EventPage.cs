using StaticImpact.Markup;
using StaticImpact.Model;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Events;

/// <summary>One meeting.</summary>
[Shape("event page")]
public sealed partial record EventPage
{
    [Include]
    public required PageFrame Frame { get; init; }

    /// <summary>What its card says.</summary>
    public required EventCard Event { get; init; }

    /// <summary>The next six times that it takes place; none for a single meeting, or when all are over.</summary>
    public required IReadOnlyList<EventDate> Dates { get; init; }

    /// <summary>Days to come on which it does not take place after all.</summary>
    public required IReadOnlyList<EventDate> LeftOut { get; init; }

    /// <summary>Where to join from afar; nothing where one cannot.</summary>
    [Address]
    public required string Online { get; init; }

    /// <summary>The meeting as a file for calendars.</summary>
    [Address]
    public required string Calendar { get; init; }

    /// <summary>The author's text about it.</summary>
    public required Html Body { get; init; }

    /// <summary>What was said and decided; nothing where there are no notes.</summary>
    public required Html Notes { get; init; }

    /// <summary>The goals it is about.</summary>
    public required IReadOnlyList<LinkView> Goals { get; init; }

    /// <summary>Files to download that belong to it.</summary>
    public required IReadOnlyList<DocumentView> Documents { get; init; }

    public static EventPage Of(PageScope scope, Event @event) => new()
    {
        Frame = PageFrames.Of(scope, new PageHeader
        {
            Title = scope.Text(@event.Page.Title),
            Summary = scope.Text(@event.Page.Summary),
            Facts = @event.Page,
            MoreText = @event.Notes,
            Parents = [scope.Link(SiteAddresses.Events, scope.Words["nav.events"])],
            StructuredData = () => Data.StructuredData.Event(scope, @event),
        }),
        Event = EventCard.Of(scope, @event),
        Dates = EventDays.Next(scope, @event),
        LeftOut = EventDays.LeftOut(scope, @event),
        Online = scope.Href(@event.Online),
        Calendar = scope.Href(CalendarOf(@event)),
        Body = scope.Body(@event.Page.Body),
        Notes = @event.Notes is { } notes ? scope.Body(notes) : Html.Empty,
        Goals = scope.GoalLinks(@event.Goals),
        Documents = DocumentView.AllOf(scope, @event.Page),
    };

    /// <summary>The meeting's own calendar file.</summary>
    public static Address CalendarOf(Event @event) => new(SiteAddresses.Of(@event).Path + "event.ics");
}
