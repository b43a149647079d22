using System.Collections.Immutable;
using System.Globalization;
using StaticImpact.Content.Kinds;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content.Linking;

/// <summary>What kinds link their items with: the files that were read, what references mean, what is shown, and where mistakes go.</summary>
internal sealed class LinkContext
{
    private readonly ILookup<ContentKind, ParsedItem> byKind;
    private readonly ContentOptions options;
    private readonly Dictionary<string, HiddenReason> hidden = new(StringComparer.Ordinal);

    public LinkContext(ParsedItem[] files, FileReferences named, ContentFolder folder, ContentOptions options, ContentCache cache, DiagnosticBag bag)
    {
        byKind = files.ToLookup(f => f.Group.Kind);
        Files = named;
        Folder = folder;
        this.options = options;
        Cache = cache;
        Bag = bag;
    }

    public References References { get; } = new();

    /// <summary>Files that front matter names.</summary>
    public FileReferences Files { get; }

    public ContentFolder Folder { get; }

    public ContentCache Cache { get; }

    public DiagnosticBag Bag { get; }

    /// <summary>The site's languages; the first is the original's.</summary>
    public required ImmutableArray<Language> Languages { get; init; }

    /// <summary>The zone of local times; null where none is named.</summary>
    public string? TimeZone { get; init; }

    /// <summary>What is held back until later, as far as kinds have found it.</summary>
    public List<HeldBack> HeldBack { get; } = [];

    /// <summary>What messages call the zone of local times.</summary>
    public string ZoneName => TimeZone ?? "UTC";

    /// <summary>Whether what may be seen from a moment on, by the clock of the place, is left out.</summary>
    public bool IsHeldBack(DateTime release) => !options.WithHeldBack && release > options.Moment;

    /// <summary>The day the site speaks from.</summary>
    public DateOnly Today => options.Today;

    /// <summary>Files that are not shown, by path inside the content folder, with the reason.</summary>
    public IReadOnlyDictionary<string, HiddenReason> Hidden => hidden;

    public IEnumerable<ParsedItem> FilesOf(ContentKind kind) => byKind[kind];

    /// <summary>The files of a kind that are shown.</summary>
    public IEnumerable<ParsedItem> Shown(ContentKind kind) => hidden.Count == 0 ? byKind[kind] : byKind[kind].Where(f => !hidden.ContainsKey(f.Group.Original.Path));

    /// <summary>Why a file of the content folder is not shown; null for one that is, or of which nobody has asked yet.</summary>
    public HiddenReason? ReasonFor(string path) => hidden.TryGetValue(path, out var reason) ? reason : null;

    /// <summary>Decides by its own front matter whether a file is shown.</summary>
    public bool Decide(ParsedItem file)
    {
        if (Visibility.Of(file.Page.Facts, file.Group.Kind.IsPublishedOnItsDay ? file.Group.Date : null, options) is not { } reason) return true;
        Hide(file, reason);
        return false;
    }

    public void Hide(ParsedItem file, HiddenReason reason) => hidden[file.Group.Original.Path] = reason;

    /// <summary>The id a reference means; null when it is not shown, or does not exist, which is reported.</summary>
    public TId? Resolve<TId>(ItemReference<TId> kind, Sourced<string>? reference)
        where TId : struct => References.Of(kind).Resolve(reference, Bag);

    /// <summary>The ids that are shown, each once, in the author's order.</summary>
    public ImmutableArray<TId> Resolve<TId>(ItemReference<TId> kind, ImmutableArray<Sourced<string>> references)
        where TId : struct => References.Of(kind).Resolve(references, Bag);

    /// <param name="date">The day of publication; null takes the key <c>date</c>.</param>
    public PageFacts Facts(ParsedItem file, DateOnly? date = null) => PageAssembly.Facts(file, date, Files);

    /// <summary>The items of a kind that are shown; those that are as they were are not linked again.</summary>
    public IEnumerable<T> Linked<T>(ContentKind kind, Func<ParsedItem, LinkContext, T> link)
        where T : class
    {
        foreach (var file in Shown(kind))
        {
            if (Cache.Linked.Find(file) is T known)
            {
                yield return known;
                continue;
            }

            var (found, asked) = (Bag.Count, Files.Asked);
            var item = link(file, this);

            // What named a file, or was wrong, depends on more than its own files.
            if (Bag.Count == found && Files.Asked == asked) Cache.Linked.Keep(file, item);
            yield return item;
        }
    }

    /// <summary>Reports a day in front matter that is not the one in the file's name.</summary>
    public void CheckDay(Sourced<DateOnly>? written, DateOnly? named, string key)
    {
        if (written is not { } day || named is not { } name || day.Value == name) return;
        Bag.Add(FilesCodes.KeysDisagree, day.Span, $"{key} says {day.Value:yyyy-MM-dd}, but the file's name says {name:yyyy-MM-dd}. Correct one of them.");
    }

    /// <summary>Reports a local time that does not happen, because the clocks are put forward over it.</summary>
    public void CheckTime(Sourced<DayAndTime> written)
    {
        if (!written.Value.HasTime || !TimeZones.TryFind(TimeZone, out var zone)) return;
        var local = DateTime.SpecifyKind(written.Value.DateTime, DateTimeKind.Unspecified);
        if (!zone.IsInvalidTime(local)) return;
        var later = local;
        while (zone.IsInvalidTime(later)) later = later.AddMinutes(15);
        Bag.Add(FilesCodes.SkippedTime, written.Span, string.Create(CultureInfo.InvariantCulture, $"There is no {local:HH:mm} on {local:yyyy-MM-dd} in {TimeZone}: the clocks are put forward over it. Write {later:yyyy-MM-dd HH:mm}, or another time."));
    }
}
