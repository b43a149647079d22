using System.Collections.Immutable;
using StaticImpact.Diagnostics;

namespace StaticImpact.Model;

/// <summary>Everything the content folder says, linked: every id that stands in it can be found.
/// Drafts, future and expired items are already left out (unless asked for).</summary>
public sealed record Initiative
{
    public required InitiativeSettings Settings { get; init; }

    /// <summary>The day the site speaks from.</summary>
    public required DateOnly Today { get; init; }
    public required Places Places { get; init; }

    /// <summary>The items of every kind. Those that other parts ask for by name have a property below.</summary>
    public ItemCatalogs Items { get; init; } = ItemCatalogs.Empty;

    /// <summary>The pages of all items, kind after kind.</summary>
    public IEnumerable<PageFacts> AllPages => Items.All.SelectMany(items => items.Pages);

    public Agenda? Agenda => Items.Of<string, Agenda>().FirstOrDefault();
    public Backbone? Backbone => Items.Of<string, Backbone>().FirstOrDefault();

    /// <summary>By <c>order</c>, then title.</summary>
    public Catalog<GoalId, Goal> Goals => Items.Of<GoalId, Goal>();

    /// <summary>By goal, then weight, then title.</summary>
    public Catalog<IndicatorId, Indicator> Indicators => Items.Of<IndicatorId, Indicator>();

    /// <summary>Every measure: each indicator, followed by its other measures where it has several.</summary>
    public IEnumerable<Indicator> Measures
    {
        get
        {
            foreach (var indicator in Indicators)
            {
                yield return indicator;
                foreach (var other in indicator.OtherMeasures) yield return other;
            }
        }
    }

    /// <summary>A measure by its id, which is that of its indicator or has it in front; null where there is none.</summary>
    public Indicator? Measure(IndicatorId id)
    {
        var slash = id.Value.IndexOf('/', StringComparison.Ordinal);
        if (!Indicators.TryGet(slash < 0 ? id : new IndicatorId(id.Value[..slash]), out var indicator)) return null;
        return slash < 0 ? indicator : indicator.OtherMeasures.FirstOrDefault(other => other.Id == id);
    }

    public Catalog<PartnerId, Partner> Partners => Items.Of<PartnerId, Partner>();
    public Catalog<TeamId, Team> Teams => Items.Of<TeamId, Team>();
    public Catalog<ActivityId, Activity> Activities => Items.Of<ActivityId, Activity>();

    /// <summary>Newest first.</summary>
    public Catalog<StoryId, Story> Stories => Items.Of<StoryId, Story>();

    /// <summary>Newest first.</summary>
    public Catalog<UpdateId, Update> Updates => Items.Of<UpdateId, Update>();

    /// <summary>By date, newest first.</summary>
    public Catalog<EventId, Event> Events => Items.Of<EventId, Event>();
    public Catalog<string, FreePage> Pages => Items.Of<string, FreePage>();

    /// <summary>Content files that exist but are not shown, by path inside the content folder, with the reason.</summary>
    public ImmutableDictionary<string, HiddenReason> Hidden { get; init; } = ImmutableDictionary<string, HiddenReason>.Empty;

    /// <summary>Texts of what is not shown: files that they name wait for them.</summary>
    public ImmutableArray<Prose> HiddenBodies { get; init; } = [];

    /// <summary>Every link in the front matter of what is shown.</summary>
    public ImmutableArray<AuthorLink> Links { get; init; } = [];

    /// <summary>The files that go out as they are, or could: pictures, documents, maps.</summary>
    public SiteFileList Files { get; init; } = SiteFileList.Empty;

    /// <summary>What is held back until later.</summary>
    public ImmutableArray<HeldBack> HeldBack { get; init; } = [];

    /// <summary>Width and height of pictures, by path inside the content folder; pictures whose size could not be read are missing.</summary>
    public ImmutableDictionary<string, PictureSize> PictureSizes { get; init; } = ImmutableDictionary<string, PictureSize>.Empty;

    public Language FirstLanguage => Settings.Languages[0];
}

public enum HiddenReason
{
    Draft,
    Future,
    Expired,

    /// <summary>Its release has not come.</summary>
    HeldBack,

    /// <summary>Somebody's consent to the picture has ended.</summary>
    ConsentEnded,

    /// <summary>It has mistakes that leave it no place in the model; they are reported where they stand.</summary>
    Unfinished,
}

/// <summary>Width and height in pixels.</summary>
public readonly record struct PictureSize(int Width, int Height);
