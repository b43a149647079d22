using StaticImpact.Model;

namespace StaticImpact.Pages.Views;

/// <summary>Makes the cards that lists are made of, each kind one way everywhere.</summary>
public static class Cards
{
    public static GoalCard Goal(PageScope scope, Goal goal) => new()
    {
        Id = goal.Id.Value,
        Href = scope.Href(SiteAddresses.Of(goal)),
        Title = scope.Text(goal.Page.Title),
        Short = scope.Text(goal.Short),
        Summary = scope.Text(goal.Page.Summary),
        IconName = goal.Icon ?? "chart",
        Counts = StatusViews.Counts(scope, goal.Id),
        Lang = scope.LangOf(goal.Page.Title),
    };

    public static PartnerCard Partner(PageScope scope, Partner partner, LocalText? does = null) => new()
    {
        Id = partner.Id.Value,
        Href = scope.Href(SiteAddresses.Of(partner)),
        Title = scope.Text(partner.Page.Title),
        Sector = partner.Sector is { } sector ? SectorWords(scope, sector) : "",
        Role = scope.Text(partner.Role),
        Monogram = Monogram(scope.Text(partner.Page.Title)),
        Logo = partner.Logo is { } logo ? scope.Picture(logo.Value, "") : null,
        Illustrative = partner.Page.Illustrative,
        Lang = scope.LangOf(partner.Page.Title),
        Does = scope.Text(does),
        Goals = scope.GoalLinks(partner.Goals),
    };

    public static ActivityCard Activity(PageScope scope, Activity activity)
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
            Dates = Dates(scope, activity.Start, activity.End),
            Lead = scope.PartnerLink(activity.Lead),
            Steps = activity.Milestones.IsEmpty
                ? ""
                : scope.Words.Plural("activity.steps", activity.Milestones.Length, ("done", scope.Words.Number(done)), ("n", scope.Words.Number(activity.Milestones.Length))),
            Lang = scope.LangOf(activity.Page.Title),
            Late = IsLate(scope, activity),
            Goals = scope.GoalLinks(activity.Goals),
        };
    }

    public static StoryCard Story(PageScope scope, Story story, bool withNumber = false)
    {
        var photo = scope.Photo(story.Page.Photo);
        return new StoryCard
        {
            Id = story.Id.Value,
            Href = scope.Href(SiteAddresses.Of(story)),
            Title = scope.Text(story.Page.Title),
            Summary = scope.Text(story.Page.Summary),
            Quote = scope.Text(story.Quote),
            Speaker = scope.Text(story.Speaker),
            Place = scope.Text(story.Place),
            Date = scope.Date(story.Page.Date),
            DateIso = PageScope.Iso(story.Page.Date),
            Photo = photo,
            Drawing = photo is null ? StoryDrawing.Draw(story.Id.Value) : Markup.Html.Empty,
            Number = withNumber && story.Indicators.Length > 0 ? IndicatorCards.Of(scope, scope.Initiative.Indicators[story.Indicators[0]]) : null,
            Illustrative = story.Page.Illustrative,
            Lang = scope.LangOf(story.Page.Title),
        };
    }

    public static UpdateCard Update(PageScope scope, Update update) => new()
    {
        Id = update.Id.Value,
        Href = scope.Href(SiteAddresses.Of(update)),
        Title = scope.Text(update.Page.Title),
        Summary = scope.Text(update.Page.Summary),
        Kind = PublicWords.Updates[update.Kind],
        KindWords = scope.Words["update.kind." + PublicWords.Updates[update.Kind]],
        Date = scope.Words.Date(update.Date),
        DateIso = PageScope.Iso(update.Date),
        Changed = scope.Text(update.Changed),
        Illustrative = update.Page.Illustrative,
        Lang = scope.LangOf(update.Page.Title),
    };

    public static EventCard Event(PageScope scope, Event happening) => new()
    {
        Id = happening.Id.Value,
        Href = scope.Href(SiteAddresses.Of(happening)),
        Title = scope.Text(happening.Page.Title),
        Summary = scope.Text(happening.Page.Summary),
        WhenWords = When(scope, happening),
        DateIso = PageScope.Iso(happening.Date),
        Place = scope.Text(happening.Place),
        Team = happening.Team is { } team ? scope.Link(scope.Initiative.Teams[team]) : null,
        Past = IsPast(scope, happening),
        HasNotes = happening.Notes is not null,
        Illustrative = happening.Page.Illustrative,
        Lang = scope.LangOf(happening.Page.Title),
    };

    public static TeamCard Team(PageScope scope, Team team)
    {
        var events = scope.Relations.Events(team.Id).ToList();
        var last = events.FirstOrDefault(e => IsPast(scope, e));
        var next = events.LastOrDefault(e => !IsPast(scope, e));
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

    public static DocumentView Document(PageScope scope, Document document, LinkView? on = null) => new()
    {
        Href = scope.Href(SiteAddresses.Media(document.File.Value)),
        Title = scope.Text(document.Title),
        Kind = Path.GetExtension(document.File.Value).TrimStart('.').ToUpperInvariant(),
        Date = scope.Date(document.Date),
        DateIso = PageScope.Iso(document.Date),
        On = on,
    };

    public static IReadOnlyList<DocumentView> Documents(PageScope scope, PageFacts page) => [.. page.Documents.Select(d => Document(scope, d))];

    public static PointView Point(PageScope scope, Point point) => new(
        scope.Text(point.Title),
        scope.Text(point.Text),
        scope.Href(point.Url));

    public static bool IsPast(PageScope scope, Event happening) => happening.Date < scope.Today;

    /// <summary>The first letters of the first and last word, for partners without a logo.</summary>
    public static string Monogram(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => char.IsLetterOrDigit(w[0])).ToArray();
        return words.Length switch
        {
            0 => "",
            1 => words[0][..1].ToUpperInvariant(),
            _ => string.Concat(words[0].AsSpan(0, 1), words[^1].AsSpan(0, 1)).ToUpperInvariant(),
        };
    }

    public static string SectorWords(PageScope scope, Sector sector) => scope.Words["sector." + PublicWords.Sectors[sector]];

    public static string Dates(PageScope scope, DateOnly? start, DateOnly? end) => (start, end) switch
    {
        ({ } from, { } to) => scope.Words.Format("date.from-to", ("from", scope.Words.MonthOfYear(from)), ("to", scope.Words.MonthOfYear(to))),
        ({ } from, null) => scope.Words.Format("date.since", ("from", scope.Words.MonthOfYear(from))),
        (null, { } to) => scope.Words.Format("date.until", ("to", scope.Words.MonthOfYear(to))),
        _ => "",
    };

    public static string When(PageScope scope, Event happening)
    {
        var day = scope.Words.Date(happening.Date);
        if (happening.Start is not { } start) return day;
        var from = scope.Words.Time(TimeOnly.FromDateTime(start));
        return happening.End is { } end && DateOnly.FromDateTime(end) == happening.Date
            ? scope.Words.Format("event.when-from-to", ("date", day), ("from", from), ("to", scope.Words.Time(TimeOnly.FromDateTime(end))))
            : scope.Words.Format("event.when", ("date", day), ("from", from));
    }

    /// <summary>Not done although its end, or the date of an open step, has passed.</summary>
    public static bool IsLate(PageScope scope, Activity activity) =>
        activity.Status is ActivityStatus.Planned or ActivityStatus.Underway
        && (activity.End < scope.Today || activity.Milestones.Any(m => !m.Done && m.By < scope.Today));
}
