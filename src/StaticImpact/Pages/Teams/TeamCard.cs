using StaticImpact.Model;
using StaticImpact.Pages.Events;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Teams;

/// <summary>A working group in a list, with when it last met and meets next.</summary>
[Shape("team card")]
public sealed partial record TeamCard
{
    /// <summary>Its id, as in addresses and for <c>id</c> attributes.</summary>
    public required string Id { get; init; }

    /// <summary>Its page.</summary>
    [Address]
    public required string Href { get; init; }

    /// <summary>Its name.</summary>
    public required string Title { get; init; }

    /// <summary>Its summary in one or two sentences; nothing where the author wrote none.</summary>
    public required string Summary { get; init; }

    /// <summary>How often it meets, in words; nothing where that is not said.</summary>
    public required string Meets { get; init; }

    /// <summary>The partner who leads it; null where none is named.</summary>
    public required LinkView? Chair { get; init; }

    /// <summary>Its last meeting, with the date; null where there was none.</summary>
    public required LinkView? Last { get; init; }

    /// <summary>Its next meeting, with the date; null where none is planned.</summary>
    public required LinkView? Next { get; init; }

    /// <summary>The language of title and summary where it is not the page's; else nothing.</summary>
    public required string Lang { get; init; }

    /// <summary>The goals it works for.</summary>
    public required IReadOnlyList<LinkView> Goals { get; init; }

    /// <summary>How many partners belong to it.</summary>
    public required int Partners { get; init; }

    public static TeamCard Of(PageScope scope, Team team)
    {
        var events = scope.Relations.Events(team.Id).ToList();
        var last = events.Select(e => e.Latest(scope.Today)).MaxBy(e => e?.Date);
        var next = EventDays.Coming(scope, events).FirstOrDefault()?.Next(scope.Today);
        return new TeamCard
        {
            Id = team.Id.Value,
            Href = scope.Href(SiteAddresses.Of(team)),
            Title = scope.Text(team.Page.Title),
            Summary = scope.Text(team.Page.Summary),
            Meets = team.Meets is { } meets ? scope.Words.Frequency(meets) : "",
            Chair = scope.PartnerLink(team.Chair),
            Last = last is null ? null : new LinkView(scope.Href(SiteAddresses.Of(last)), scope.Words.Date(last.Date)),
            Next = next is null ? null : new LinkView(scope.Href(SiteAddresses.Of(next)), scope.Words.Date(next.Date)),
            Lang = scope.LangOf(team.Page.Title),
            Goals = scope.GoalLinks(team.Goals),
            Partners = team.Partners.Length,
        };
    }
}
