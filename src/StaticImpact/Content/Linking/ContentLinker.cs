using System.Collections.Immutable;
using StaticImpact.Content.Files;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Content.Linking;

/// <summary>Turns read files into an <see cref="Initiative"/>: references become ids, what is not shown is left out.
/// Every dangling reference is reported at its place.</summary>
internal sealed class ContentLinker
{
    private readonly ReadFile[] files;
    private readonly ILookup<ContentKind, ReadFile> byKind;
    private readonly ContentFolder folder;
    private readonly ContentOptions options;
    private readonly ContentCache cache;
    private readonly DiagnosticBag bag;
    private readonly References references = new();
    private readonly FileReferences fileReferences;
    private readonly ImmutableSortedDictionary<string, DateOnly> withdrawn;
    private readonly Func<string, string?> kept;
    private readonly Dictionary<string, HiddenReason> hidden = new(StringComparer.Ordinal);

    private ContentLinker(ReadFile[] files, ContentLayout layout, ContentFolder folder, ContentOptions options, ContentCache cache, DiagnosticBag bag)
    {
        this.files = files;
        byKind = files.ToLookup(f => f.Group.Kind);
        this.folder = folder;
        this.options = options;
        this.cache = cache;
        this.bag = bag;
        withdrawn = FileAssembly.Withdrawn(files, options.Today);
        kept = FileAssembly.Kept(layout);
        fileReferences = new FileReferences(folder, withdrawn, kept, bag);
    }

    public static Initiative Link(ReadFile settings, ReadFile[] files, ContentLayout layout, ContentFolder folder, ContentOptions options, ContentCache cache, DiagnosticBag bag) =>
        new ContentLinker(files, layout, folder, options, cache, bag).Link(settings, layout);

    private Initiative Link(ReadFile settings, ContentLayout layout)
    {
        Register();
        cache.Linked.Begin(references, options.Today, files.Length);
        var places = Places();
        ReportUnusedShapes(layout);
        var goals = Shown(ContentKind.Goal).Select(Goal).OrderBy(g => g.Order ?? int.MaxValue).ThenBy(g => g.Page.Title.Original, StringComparer.Ordinal).ToList();
        var goalOrder = goals.Select((g, i) => (g.Id, i)).ToDictionary(g => g.Id, g => g.i);
        var indicators = Shown(ContentKind.Indicator).Select(Indicator).OfType<Indicator>()
            .OrderBy(i => goalOrder[i.Goal]).ThenBy(i => i.Page.Weight ?? int.MaxValue).ThenBy(i => i.Page.Title.Original, StringComparer.Ordinal);
        var initiative = new Initiative
        {
            Settings = SettingsAssembly.Of((InitiativeFile)settings.Keys, settings.Name, fileReferences, HasPage, bag),
            Today = options.Today,
            Places = places,
            Agenda = Shown(ContentKind.Agenda).Select(Agenda).FirstOrDefault(),
            Backbone = Shown(ContentKind.Backbone).Select(Backbone).FirstOrDefault(),
            Goals = new(goals, g => g.Id),
            Indicators = new(indicators, i => i.Id),
            Partners = new(ByTitle(Shown(ContentKind.Partner).Select(Partner), p => p.Page), p => p.Id),
            Teams = new(ByTitle(Shown(ContentKind.Team).Select(Team), t => t.Page), t => t.Id),
            Activities = new(ByTitle(Shown(ContentKind.Activity).Select(Activity), a => a.Page), a => a.Id),
            Stories = new(Linked(ContentKind.Story, Story).OrderByDescending(s => s.Page.Date ?? DateOnly.MinValue).ThenBy(s => s.Page.Title.Original, StringComparer.Ordinal), s => s.Id),
            Updates = new(NewestFirst(Linked(ContentKind.Update, Update)), u => u.Id),
            Events = new(Linked(ContentKind.Event, Event).OrderByDescending(e => e.Date).ThenBy(e => e.Id.Value, StringComparer.Ordinal), e => e.Id),
            Pages = new(ByTitle(Linked(ContentKind.Page, Page), p => p.Page), p => p.Path),
        };
        foreach (var page in initiative.Pages) PageLanguages.Check(page.Page, initiative.Settings.Languages, bag);
        foreach (var file in Shown(ContentKind.Indicator).Where(f => !initiative.Indicators.Contains(new IndicatorId(f.Id))).ToList())
        {
            hidden[file.Group.Original.Path] = HiddenReason.Unfinished;
        }

        var outOfSight = hidden.Count == 0 ? [] : files.Where(f => hidden.ContainsKey(f.Group.Original.Path)).ToList();
        foreach (var path in withdrawn.Keys) hidden[path] = HiddenReason.ConsentEnded;
        var list = FileAssembly.Of(layout, fileReferences, outOfSight, withdrawn, kept);
        return initiative with
        {
            Hidden = hidden.ToImmutableDictionary(StringComparer.Ordinal),
            HiddenBodies = [.. outOfSight.SelectMany(f => f.Body?.All ?? [])],
            Files = list,
            PictureSizes = PictureSizes.Of(list.AtHand, folder, cache),
        };
    }

    private static IEnumerable<T> ByTitle<T>(IEnumerable<T> items, Func<T, PageFacts> page) =>
        items.OrderBy(i => page(i).Weight ?? int.MaxValue).ThenBy(i => page(i).Title.Original, StringComparer.Ordinal);

    private static readonly Comparer<Update> ById = Comparer<Update>.Create(static (a, b) => string.CompareOrdinal(a.Id.Value, b.Id.Value));

    private static List<Update> NewestFirst(IEnumerable<Update> updates)
    {
        // Turned round they are almost in order, since files are read by name, which begins with the day; only those of one day are not.
        var sorted = updates.Reverse().ToList();
        for (int start = 0, end; start < sorted.Count; start = end)
        {
            end = start + 1;
            while (end < sorted.Count && sorted[end].Date == sorted[start].Date) end++;
            if (end - start > 1) sorted.Sort(start, end - start, ById);
            if (start > 0 && sorted[start].Date > sorted[start - 1].Date) return [.. sorted.OrderByDescending(u => u.Date).ThenBy(u => u.Id.Value, StringComparer.Ordinal)];
        }

        return sorted;
    }

    /// <summary>Settles what is shown before anything refers to it. Goals come first, since an indicator hides with its goal.</summary>
    private void Register()
    {
        foreach (var file in byKind[ContentKind.Goal].Concat(files.Where(f => f.Group.Kind != ContentKind.Goal)))
        {
            if (file.Group.Kind == ContentKind.Places)
            {
                foreach (var (id, _) in ((PlacesFile)file.Keys).Places) references.Places.Add(id.Value, isShown: true);
                continue;
            }

            var reason = Visibility.Of(file.Page, PublicationDay(file), options);
            if (reason is null && file.Keys is IndicatorFile { Goal: { } goal } && hidden.TryGetValue($"goals/{goal.Value}.md", out var inherited))
            {
                reason = inherited;
                bag.Add(ReferencesCodes.NeedsHidden, goal.Span, $"This indicator is left out, because its goal '{goal.Value}' is {Visibility.InWords(inherited)}.");
            }

            if (reason is { } why) hidden[file.Group.Original.Path] = why;
            Register(file, reason is null);
        }
    }

    private void Register(ReadFile file, bool isShown)
    {
        switch (file.Group.Kind)
        {
            case ContentKind.Goal:
                references.Goals.Add(file.Id, isShown);
                break;
            case ContentKind.Indicator:
                // An indicator whose goal cannot be told has no place in the model; references to it still hold.
                references.Indicators.Add(file.Id, isShown && ((IndicatorFile)file.Keys).Goal is { } goal && references.Goals.IsShown(goal.Value));
                break;
            case ContentKind.Partner:
                references.Partners.Add(file.Id, isShown);
                break;
            case ContentKind.Team:
                references.Teams.Add(file.Id, isShown);
                break;
            case ContentKind.Activity:
                references.Activities.Add(file.Id, isShown);
                break;
        }
    }

    private IEnumerable<ReadFile> Shown(ContentKind kind) => byKind[kind].Where(f => hidden.Count == 0 || !hidden.ContainsKey(f.Group.Original.Path));

    /// <summary>Items of the kinds that there are thousands of.</summary>
    private IEnumerable<T> Linked<T>(ContentKind kind, Func<ReadFile, T> link)
        where T : class
    {
        foreach (var file in Shown(kind))
        {
            if (cache.Linked.Find(file) is T known)
            {
                yield return known;
                continue;
            }

            var (found, asked) = (bag.Count, fileReferences.Asked);
            var item = link(file);

            // What named a file, or was wrong, depends on more than its own files.
            if (bag.Count == found && fileReferences.Asked == asked) cache.Linked.Keep(file, item);
            yield return item;
        }
    }

    private bool HasPage(string path) => byKind[ContentKind.Page].Any(f => f.Id == path);

    /// <summary>An update is published on the day in its name; an event may lie ahead.</summary>
    private static DateOnly? PublicationDay(ReadFile file) => file.Group.Kind == ContentKind.Update ? file.Group.Date : null;

    private Places Places() =>
        byKind[ContentKind.Places].FirstOrDefault() is { } file
            ? PlacesAssembly.Of((PlacesFile)file.Keys, folder, fileReferences, cache, bag)
            : Model.Places.Empty;

    private void ReportUnusedShapes(ContentLayout layout)
    {
        var used = fileReferences.Used.ToHashSet(StringComparer.Ordinal);
        foreach (var entry in layout.Shapes)
        {
            if (!used.Contains(entry.Path)) bag.Add(FilesCodes.UnusedFile, new SourceSpan(folder.NameOf(entry.Path)), "The file is not used. Name it under 'maps' in places.yml, or delete it.");
        }
    }

    private PageFacts Facts(ReadFile file, DateOnly? date = null) => PageAssembly.Facts(file, date, fileReferences);

    private Goal Goal(ReadFile file)
    {
        var keys = (GoalFile)file.Keys;
        var page = Facts(file);
        return new Goal
        {
            Id = new GoalId(file.Id),
            Page = page,
            Short = keys.Short ?? page.Title,
            Why = keys.Why,
            ResidentsCan = keys.ResidentsCan,
            Order = keys.Order,
            Colour = keys.Colour,
            Icon = keys.Icon,
        };
    }

    private Indicator? Indicator(ReadFile file) => IndicatorAssembly.Of(file, Facts(file), references, bag);

    private Agenda Agenda(ReadFile file)
    {
        var keys = (AgendaFile)file.Keys;
        return new Agenda { Page = Facts(file), Vision = keys.Vision, Problem = keys.Problem, Scope = keys.Scope, Populations = keys.Populations, Principles = keys.Principles };
    }

    private Backbone Backbone(ReadFile file)
    {
        var keys = (BackboneFile)file.Keys;
        return new Backbone
        {
            Page = Facts(file),
            Partner = references.Partners.Resolve(keys.Partner, bag),
            People = keys.People,
            Roles = keys.Roles,
            Governance = keys.Governance,
            Funders = keys.Funders,
        };
    }

    private Partner Partner(ReadFile file)
    {
        var keys = (PartnerFile)file.Keys;
        return new Partner
        {
            Id = new PartnerId(file.Id),
            Page = Facts(file),
            Sector = keys.Sector,
            Role = keys.Role,
            Commitment = keys.Commitment,
            Logo = fileReferences.Shown(keys.Logo),
            Website = keys.Website,
            Contact = keys.Contact,
            Goals = references.Goals.Resolve(keys.Goals, bag),
            Joined = keys.Joined,
        };
    }

    private Team Team(ReadFile file)
    {
        var keys = (TeamFile)file.Keys;
        return new Team
        {
            Id = new TeamId(file.Id),
            Page = Facts(file),
            Goals = references.Goals.Resolve(keys.Goals, bag),
            Chair = references.Partners.Resolve(keys.Chair, bag),
            Partners = references.Partners.Resolve(keys.Partners, bag),
            Meets = keys.Meets,
        };
    }

    private Activity Activity(ReadFile file)
    {
        var keys = (ActivityFile)file.Keys;
        var partners = ImmutableArray.CreateBuilder<Contribution>(keys.Partners.Length);
        foreach (var part in keys.Partners)
        {
            if (references.Partners.Resolve(part.Partner, bag) is { } partner) partners.Add(new Contribution(partner, part.Does));
        }

        var hasStarted = keys.Start is { } start && start <= options.Today;
        return new Activity
        {
            Id = new ActivityId(file.Id),
            Page = Facts(file),
            Goals = references.Goals.Resolve(keys.Goals, bag),
            Indicators = references.Indicators.Resolve(keys.Indicators, bag),
            Team = references.Teams.Resolve(keys.Team, bag),
            Lead = references.Partners.Resolve(keys.Lead, bag),
            Partners = partners.DrainToImmutable(),
            Status = keys.Status ?? (hasStarted ? ActivityStatus.Underway : ActivityStatus.Planned),
            Start = keys.Start,
            End = keys.End,
            Milestones = keys.Milestones,
        };
    }

    private Story Story(ReadFile file)
    {
        var keys = (StoryFile)file.Keys;
        return new Story
        {
            Id = new StoryId(file.Id),
            Page = Facts(file),
            Place = keys.Place,
            Quote = keys.Quote,
            Speaker = keys.Speaker,
            Goals = references.Goals.Resolve(keys.Goals, bag),
            Indicators = references.Indicators.Resolve(keys.Indicators, bag),
            Partners = references.Partners.Resolve(keys.Partners, bag),
            Activities = references.Activities.Resolve(keys.Activities, bag),
        };
    }

    private Update Update(ReadFile file)
    {
        var keys = (UpdateFile)file.Keys;
        var date = file.Group.Date ?? options.Today;
        CheckDay(keys.Page.Date, file.Group.Date, "'date'");
        return new Update
        {
            Id = new UpdateId(file.Id),
            Page = Facts(file, date),
            Date = date,
            Kind = keys.Kind,
            Changed = keys.Changed,
            Thanks = references.Partners.Resolve(keys.Thanks, bag),
            Goals = references.Goals.Resolve(keys.Goals, bag),
            Indicators = references.Indicators.Resolve(keys.Indicators, bag),
            Partners = references.Partners.Resolve(keys.Partners, bag),
            Activities = references.Activities.Resolve(keys.Activities, bag),
            Teams = references.Teams.Resolve(keys.Teams, bag),
        };
    }

    private Event Event(ReadFile file)
    {
        var keys = (EventFile)file.Keys;
        if (keys.Start is { } start) CheckDay(start.With(start.Value.Day), file.Group.Date, "'start'");
        return new Event
        {
            Id = new EventId(file.Id),
            Page = Facts(file),
            Date = file.Group.Date ?? keys.Start?.Value.Day ?? options.Today,
            Start = keys.Start is { Value.HasTime: true } time ? time.Value.DateTime : null,
            End = keys.End?.DateTime,
            Place = keys.Place,
            Online = keys.Online,
            Team = references.Teams.Resolve(keys.Team, bag),
            Goals = references.Goals.Resolve(keys.Goals, bag),
            Notes = keys.Notes,
        };
    }

    private FreePage Page(ReadFile file)
    {
        var keys = (FreePageFile)file.Keys;
        return new FreePage { Path = file.Id, Page = Facts(file) with { OnlyIn = keys.Languages }, Menu = keys.Menu, IsForResidents = keys.IsForResidents };
    }

    private void CheckDay(Sourced<DateOnly>? written, DateOnly? named, string key)
    {
        if (written is not { } day || named is not { } name || day.Value == name) return;
        bag.Add(FilesCodes.KeysDisagree, day.Span, $"{key} says {day.Value:yyyy-MM-dd}, but the file's name says {name:yyyy-MM-dd}. Correct one of them.");
    }
}
