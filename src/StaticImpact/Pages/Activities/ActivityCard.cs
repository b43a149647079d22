using StaticImpact.Model;
using StaticImpact.Pages.Views;

namespace StaticImpact.Pages.Activities;

/// <summary>An activity in a list.</summary>
[Shape("activity card")]
public sealed partial record ActivityCard
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

    /// <summary>The status' key, e.g. <c>underway</c>.</summary>
    public required string State { get; init; }

    /// <summary>The status in words.</summary>
    public required string StateWords { get; init; }

    /// <summary>From when to when, in words; nothing without dates.</summary>
    public required string Dates { get; init; }

    /// <summary>The partner who leads; null where none is named.</summary>
    public required LinkView? Lead { get; init; }

    /// <summary>How many of its steps are done, in words; nothing without steps.</summary>
    public required string Steps { get; init; }

    /// <summary>The language of title and summary where it is not the page's; else nothing.</summary>
    public required string Lang { get; init; }

    /// <summary>It is not done although its end, or the date of an open step, has passed.</summary>
    public required bool Late { get; init; }

    /// <summary>The goals it works for.</summary>
    public required IReadOnlyList<LinkView> Goals { get; init; }

    public static ActivityCard Of(PageScope scope, Activity activity)
    {
        var done = activity.Milestones.Count(m => m.Done);
        return new ActivityCard
        {
            Id = activity.Id.Value,
            Href = scope.Href(SiteAddresses.Of(activity)),
            Title = scope.Text(activity.Page.Title),
            Summary = scope.Text(activity.Page.Summary),
            State = PublicWords.ActivityStates[activity.Status],
            StateWords = scope.Words["activity.status." + PublicWords.ActivityStates[activity.Status]],
            Dates = InWords(scope, activity.Start, activity.End),
            Lead = scope.PartnerLink(activity.Lead),
            Steps = activity.Milestones.IsEmpty
                ? ""
                : scope.Words.Plural("activity.steps", activity.Milestones.Length, ("done", scope.Words.Number(done)), ("n", scope.Words.Number(activity.Milestones.Length))),
            Lang = scope.LangOf(activity.Page.Title),
            Late = IsLate(scope, activity),
            Goals = scope.GoalLinks(activity.Goals),
        };
    }

    /// <summary>Not done although its end, or the date of an open step, has passed.</summary>
    public static bool IsLate(PageScope scope, Activity activity) =>
        activity.Status is ActivityStatus.Planned or ActivityStatus.Underway
        && (activity.End < scope.Today || activity.Milestones.Any(m => !m.Done && m.By < scope.Today));

    private static string InWords(PageScope scope, DateOnly? start, DateOnly? end) => (start, end) switch
    {
        ({ } from, { } to) => scope.Words.Format("date.from-to", ("from", scope.Words.MonthOfYear(from)), ("to", scope.Words.MonthOfYear(to))),
        ({ } from, null) => scope.Words.Format("date.since", ("from", scope.Words.MonthOfYear(from))),
        (null, { } to) => scope.Words.Format("date.until", ("to", scope.Words.MonthOfYear(to))),
        _ => "",
    };
}
