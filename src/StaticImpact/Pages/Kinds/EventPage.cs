using StaticImpact.Markup;
using StaticImpact.Model;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Kinds;

/// <summary>One meeting.</summary>
[Shape("event page")]
public sealed partial record EventPage
{
    [Include]
    public required Chrome Chrome { get; init; }

    /// <summary>What its card says.</summary>
    public required EventCard Event { get; init; }

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
        Online = scope.Href(happening.Online),
        Calendar = scope.Href(CalendarOf(happening)),
        Body = scope.Body(happening.Page.Body),
        Notes = happening.Notes is { } notes ? scope.Body(notes) : Html.Empty,
        Goals = scope.GoalLinks(happening.Goals),
        Documents = Cards.Documents(scope, happening.Page),
    };

    /// <summary>The meeting's own calendar file.</summary>
    public static Address CalendarOf(Event happening) => new(SiteAddresses.Of(happening).Path + "event.ics");
}
