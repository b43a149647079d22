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
    public required Agenda? Agenda { get; init; }
    public required Backbone? Backbone { get; init; }
    public required Places Places { get; init; }

    /// <summary>By <c>order</c>, then title.</summary>
    public required Catalog<GoalId, Goal> Goals { get; init; }

    /// <summary>By goal, then weight, then title.</summary>
    public required Catalog<IndicatorId, Indicator> Indicators { get; init; }
    public required Catalog<PartnerId, Partner> Partners { get; init; }
    public required Catalog<TeamId, Team> Teams { get; init; }
    public required Catalog<ActivityId, Activity> Activities { get; init; }

    /// <summary>Newest first.</summary>
    public required Catalog<StoryId, Story> Stories { get; init; }

    /// <summary>Newest first.</summary>
    public required Catalog<UpdateId, Update> Updates { get; init; }

    /// <summary>By date, newest first.</summary>
    public required Catalog<EventId, Event> Events { get; init; }
    public required Catalog<string, FreePage> Pages { get; init; }

    /// <summary>Content files that exist but are not shown, by path inside the content folder, with the reason.</summary>
    public ImmutableDictionary<string, HiddenReason> Hidden { get; init; } = ImmutableDictionary<string, HiddenReason>.Empty;

    /// <summary>Texts of what is not shown: files that they name wait for them.</summary>
    public ImmutableArray<Prose> HiddenBodies { get; init; } = [];

    /// <summary>The files that go out as they are, or could: pictures, documents, maps.</summary>
    public SiteFileList Files { get; init; } = SiteFileList.Empty;

    /// <summary>Width and height of pictures, by path inside the content folder; pictures whose size could not be read are missing.</summary>
    public ImmutableDictionary<string, PictureSize> PictureSizes { get; init; } = ImmutableDictionary<string, PictureSize>.Empty;

    public Language FirstLanguage => Settings.Languages[0];
}

public enum HiddenReason
{
    Draft,
    Future,
    Expired,

    /// <summary>Somebody's consent to the picture has ended.</summary>
    ConsentEnded,

    /// <summary>It has mistakes that leave it no place in the model; they are reported where they stand.</summary>
    Unfinished,
}

/// <summary>Width and height in pixels.</summary>
public readonly record struct PictureSize(int Width, int Height);
